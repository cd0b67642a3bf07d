import { conditionText } from '../language/condition-text';
import { formatCount } from '../language/numbers';
import { choiceText } from '../language/question-text';
import { listed, quoted } from '../language/words';
import { labelOf } from '../survey/question';
import type { SurveyModel } from '../survey/survey-model';
import type { Asker } from './asker';
import type { AttackModel } from './attack-model';
import type { Secret } from './find-exposed';
import type { Protection } from './finding';
import { protectByHiding, protectByLeavingOut, type Hidden } from './protect-by-hiding';
import { protectByMerging, type Merged } from './protect-by-merging';
import { protectByRounding, type Rounded } from './protect-by-rounding';
import type { SmallGroupSettings } from './small-group-settings';

/** Numbers that a text names before it only counts them. */
const NAMED = 4;

/** Changes after which nothing too much is learnt of some numbers of one model; those that lose least first. */
export function protectionsOf(
  asker: Asker,
  secrets: readonly Secret[],
  survey: SurveyModel,
  settings: SmallGroupSettings,
): Protection[] {
  const open = secrets.filter(({ learns }) => learns !== 'nearly');
  if (open.length === 0) return [];
  const merged = protectByMerging(asker, open, survey, settings);
  const hidden = protectByHiding(asker, open, settings);
  const left = hidden ? null : protectByLeavingOut(asker, open, settings);
  const rounded = protectByRounding(asker, open, settings);
  return [
    ...(merged ? [mergedText(merged)] : []),
    ...(hidden ? [hiddenText(hidden, asker, survey)] : []),
    ...(left ? [leftOutText(left, asker)] : []),
    ...(rounded ? [roundedText(rounded)] : []),
  ].sort((a, b) => a.numbers - b.numbers);
}

const mergedText = ({ question, options }: Merged): Protection => ({
  by: 'merge',
  numbers: options.length,
  fewest: options.length === 2,
  text: `${listed(options.map((one) => quoted(labelOf(question, one))))} redovisas som ett svar`,
});

function hiddenText({ items: lines, fewest }: Hidden, asker: Asker, survey: SurveyModel): Protection {
  const named = [...new Set(lines.map((line) => lineText(line, asker, survey)))];
  const numbers = lines.length;
  const told = named.length > NAMED || named.length < numbers ? '' : ` för ${listed(named)}`;
  return {
    ...{ by: 'hide', numbers, fewest },
    text: `${formatCount(numbers)} tal döljs överallt där de står${told}`,
  };
}

function leftOutText({ items, fewest }: Hidden, { model }: Asker): Protection {
  const isLost = (one: AttackModel['lines'][number]): boolean => one.by.every(({ by }) => items.includes(by.id));
  return {
    ...{ by: 'leave-out', fewest, numbers: model.lines.filter(isLost).length },
    text: `${listed(items)} utelämnas`,
  };
}

/** What a line counts, by its own words. */
function lineText(line: string, { model }: Asker, survey: SurveyModel): string {
  const told = model.lines.find(({ key }) => key === line)?.by[0]?.told;
  const [part] = told?.parts ?? [];
  if (!part || part.of === 'base' || part.measure.counted === null) return 'basen';
  const { counted, rows } = part.measure;
  if (counted.is === 'answered') return 'antalet som svarat';
  if (counted.is === 'chose') return choiceText(counted, survey.question(counted.question));
  return counted.is === 'organisation' ? counted.name : conditionText(counted, survey, { rows, where: [] });
}

const roundedText = ({ base, numbers }: Rounded): Protection => ({
  ...{ by: 'round', numbers, fewest: false },
  text: `${formatCount(numbers)} tal avrundas till närmaste multipel av ${base}`,
});

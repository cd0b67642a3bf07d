import { conditionText } from '../language/condition-text';
import { choiceText } from '../language/question-text';
import { quoted } from '../language/words';
import { labelOf } from '../survey/question';
import type { SurveyModel } from '../survey/survey-model';
import type { Asker } from './asker';
import type { AttackModel } from './attack-model';
import type { Secret } from './find-exposed';
import type { Protection } from './finding';
import { protectionWords } from './protection-text';
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
  text: protectionWords().merged(options.map((one) => quoted(labelOf(question, one)))),
});

function hiddenText({ items: lines, fewest }: Hidden, asker: Asker, survey: SurveyModel): Protection {
  const named = [...new Set(lines.map((line) => lineText(line, asker, survey)))];
  const numbers = lines.length;
  const isTold = named.length <= NAMED && named.length === numbers;
  return {
    ...{ by: 'hide', numbers, fewest },
    text: protectionWords().hidden(numbers, isTold ? named : []),
  };
}

function leftOutText({ items, fewest }: Hidden, { model }: Asker): Protection {
  const isLost = (one: AttackModel['lines'][number]): boolean => one.by.every(({ by }) => items.includes(by.id));
  return {
    ...{ by: 'leave-out', fewest, numbers: model.lines.filter(isLost).length },
    text: protectionWords().leftOut(items),
  };
}

/** What a line counts, by its own words. */
function lineText(line: string, { model }: Asker, survey: SurveyModel): string {
  const told = model.lines.find(({ key }) => key === line)?.by[0]?.told;
  const [part] = told?.parts ?? [];
  if (!part || part.of === 'base' || part.measure.counted === null) return protectionWords().base;
  const { counted, rows } = part.measure;
  if (counted.is === 'answered') return protectionWords().answered;
  if (counted.is === 'chose') return choiceText(counted, survey.question(counted.question));
  return counted.is === 'organisation' ? counted.name : conditionText(counted, survey, { rows, where: [] });
}

const roundedText = ({ base, numbers }: Rounded): Protection => ({
  ...{ by: 'round', numbers, fewest: false },
  text: protectionWords().rounded(numbers, base),
});

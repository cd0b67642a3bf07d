import { measured } from '../statistics/measured';
import { conditionsIn, isOwn, type Condition, type Measure } from '../survey/measure';
import type { Question } from '../survey/question';
import type { SurveyModel } from '../survey/survey-model';
import { Asker } from './asker';
import { attackModels } from './attack-model';
import { learnsFrom } from './exposed';
import type { Secret } from './find-exposed';
import type { Published, Told } from './published';
import type { SmallGroupSettings } from './small-group-settings';
import { statementsOf } from './statement';
import { answeredCell } from './target';

export interface Merged {
  readonly question: Question;
  readonly options: readonly string[];
}

/**
 * Options of one question that, told as one wherever they are told, protect: those that are too small, and of the
 * others the rarest, one after the other, until it is enough. Null if only all options together would be.
 */
export function protectByMerging(
  asker: Asker,
  secrets: readonly Secret[],
  survey: SurveyModel,
  settings: SmallGroupSettings,
): Merged | null {
  const [question, ...others] = new Set(secrets.map(({ target }) => target.answer.question));
  // To be one of few that did not tick an option is told the better the more options are one.
  if (!question || others.length > 0 || secrets.some(({ target }) => target.answer.not)) return null;
  const small = optionsIn(secrets, question);
  const rest = question.options
    .map(({ id }) => ({ id, count: countIn(asker, secrets, question, id) }))
    .filter(({ id }) => !small.includes(id))
    .sort((a, b) => a.count - b.count)
    .map(({ id }) => id);
  const least = small.length > 1 ? 0 : 1;
  for (let more = least; more < rest.length; more++) {
    const options = [...small, ...rest.slice(0, more)];
    if (protects(asker, secrets, { question, options }, survey, settings)) return { question, options };
  }
  return null;
}

const optionsIn = (secrets: readonly Secret[], { id, options }: Question): string[] => {
  const conditions = conditionsIn(secrets.flatMap(({ target }) => target.answer.conditions));
  const named = conditions.flatMap((one) => (one.is === 'chose' && one.question === id ? one.options : []));
  return options.map((one) => one.id).filter((one) => named.includes(one));
};

/** How many of the group chose an option, in truth. */
function countIn({ model }: Asker, [first]: readonly Secret[], { id }: Question, option: string): number {
  const chose: Condition = { is: 'chose', question: id, options: [option], how: 'any' };
  const form = model.formOf({ unit: model.unit, all: [...(first?.target.group.conditions ?? []), chose] });
  return form ? model.countOf(form) : 0;
}

function protects(
  asker: Asker,
  secrets: readonly Secret[],
  merged: Merged,
  survey: SurveyModel,
  settings: SmallGroupSettings,
): boolean {
  const things = new Map<string, Published>();
  for (const { by, told } of asker.model.lines.flatMap((line) => line.by)) {
    const known = things.get(by.id)?.tells ?? [];
    things.set(by.id, { ...by, tells: [...known, ...mergedIn(told, merged, survey)] });
  }
  const cells = secrets.flatMap(({ target: { cell, group, answer } }) => [
    cell,
    ...[answeredCell(asker.model, group, answer.question) ?? []].flat(),
  ]);
  const models = attackModels(statementsOf([...things.values()], survey), survey, settings.known, cells);
  const askers = models.map((model) => new Asker(model, asker.solve));
  return secrets.every(
    ({ target }) =>
      askers.every((one) => {
        const form = one.model.formOf(target.cell);
        if (!form || form.terms.size === 0) return true;
        const answered = answeredCell(one.model, target.group, target.answer.question);
        return (
          learnsFrom(one, { ...target, form, answered: answered && one.model.formOf(answered) }, settings) === null
        );
      }) && sumIn(asker, target, merged) > settings.countUpTo,
  );
}

/** How many of the group chose any of the merged options. */
function sumIn({ model }: Asker, { group }: Secret['target'], { question, options }: Merged): number {
  const rows = group.classes.flatMap((one) => one.rows);
  return model.classes.length === 0
    ? 0
    : rows.filter(({ own }) => {
        const answer = own?.answers.get(question.id);
        return answer?.state === 'answered' && answer.options.some((option) => options.includes(option));
      }).length;
}

/** What is told once the options are one; comparisons of them are told no more. */
function mergedIn(told: Told, { question, options }: Merged, survey: SurveyModel): Told[] {
  const isAbout = ({ counted }: Measure): boolean =>
    conditionsIn([counted]).some(
      (one) =>
        one.is === 'chose' && one.question === question.id && one.options.some((option) => options.includes(option)),
    );
  if (!told.parts.some(({ measure, of }) => of === 'count' && isAbout(measure))) return [told];
  const [part, ...others] = told.parts;
  if (!part || others.length > 0 || told.is !== '=' || isOwn(part.measure)) return [];
  const { counted } = part.measure;
  const isWhole = counted?.is === 'chose' && counted.how === 'any';
  if (!isWhole) return [];
  const measure: Measure = {
    ...part.measure,
    counted: { ...counted, options: [...new Set([...counted.options, ...options])] },
  };
  return [{ ...told, parts: [{ ...part, measure }], bound: measured(measure, survey).rows.length }];
}

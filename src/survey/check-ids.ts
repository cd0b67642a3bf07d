import { didYouMean } from '../input/nearest';
import type { Condition } from './measure';
import type { SurveyRows } from './survey-rows';

/**
 * Refuses a condition whose ids the survey does not know, before any row is
 * looked at: a slip of the pen is no 0, and no "no data" where nobody is left.
 * Conditions inside it are checked when they are carried out.
 * @throws Error `unknown question: …`, `unknown option: …`, `unknown population: …`, `unknown group: …` or `unknown organisation: …`, with the nearest known
 */
export function checkIds(condition: Condition, { questions, groups, organisations, populations }: SurveyRows): void {
  const question = (id: string): void => expectKnown('question', id, questions, (one) => one.id);
  switch (condition.is) {
    case 'kind':
      return condition.kinds.forEach((kind) => expectKnown('population', kind, populations, ({ id }) => id));
    case 'group':
      return expectKnown('group', condition.group, groups, ({ key }) => key);
    case 'organisation':
      return expectKnown('organisation', condition.name, organisations, ({ name }) => name);
    case 'asked':
    case 'answered':
    case 'missing':
    case 'wrote':
    case 'substantive':
    case 'mentions':
      return condition.questions.forEach(question);
    case 'named':
      return question(condition.field);
    case 'option-of':
      return question(condition.question);
    case 'number':
      return question(condition.question);
    case 'placed':
    case 'chose': {
      question(condition.question);
      const options = [...questions].find(({ id }) => id === condition.question)?.options ?? [];
      for (const option of condition.is === 'chose' ? condition.options : [condition.option])
        expectKnown('option', option, options, ({ id }) => id, ` of question ${condition.question}`);
    }
  }
}

function expectKnown<T>(what: string, id: string, all: Iterable<T>, idOf: (one: T) => string, of = ''): void {
  const ids = idsOf(all, idOf);
  if (!ids.has(id)) throw new Error(`unknown ${what}: ${id}${of}${didYouMean(id, [...ids])}`);
}

const IDS = new WeakMap<Iterable<unknown>, ReadonlySet<string>>();

/** Ids of a list of the survey, collected once: a count of every organisation asks for every one. */
function idsOf<T>(all: Iterable<T>, idOf: (one: T) => string): ReadonlySet<string> {
  const known = IDS.get(all);
  if (known) return known;
  const ids = new Set(Array.from(all, idOf));
  IDS.set(all, ids);
  return ids;
}

import { chosen, type Answer } from '../survey/case';
import { holdsIn } from '../survey/holds';
import { isOfOrganisation, type Condition } from '../survey/measure';
import type { Question } from '../survey/question';
import type { SurveyModel } from '../survey/survey-model';
import type { SurveyRow } from './survey-row';

/** Something that rows differ in: the answers to a question, a part of them, or a condition that stands for itself. */
export interface Aspect {
  readonly key: string;
  /** A condition that stands for itself, an answer, or whether any of some options was ticked. */
  readonly is: 'condition' | 'answer' | 'set';
  readonly question: Question | null;
  /** The options that it tells of. */
  readonly options: readonly string[];
  /** Whether an attacker knows it of every row. */
  readonly known: boolean;
  /** What a row can be in it, by the questionnaire. */
  readonly values: readonly string[];
  readonly valueOf: (row: SurveyRow) => string;
}

type State = Answer['state'];

const NOT_ANSWERED: readonly State[] = ['not-asked', 'missing'];

const KEYS = new WeakMap<Condition, string>();

/** The same text for conditions that are the same. */
export function conditionKey(condition: Condition): string {
  let key = KEYS.get(condition);
  if (key === undefined) KEYS.set(condition, (key = `is ${JSON.stringify(condition)}`));
  return key;
}

export const questionKey = (question: string): string => `answer ${question}`;
export const setKey = (question: string, options: readonly string[]): string =>
  `any ${question} ${[...options].sort().join('\n')}`;

/** Whether a condition holds that stands for itself. */
export function conditionAspect(condition: Condition, survey: SurveyModel, known: boolean): Aspect {
  const test = holdsIn(condition, survey);
  const holds = ({ owner, own }: SurveyRow): boolean =>
    isOfOrganisation(condition) ? test(owner) : own !== null && test(own);
  return {
    ...{ key: conditionKey(condition), is: 'condition', question: null, options: [], known, values: ['yes', 'no'] },
    valueOf: (row) => (holds(row) ? 'yes' : 'no'),
  };
}

const PATTERN = 'chose ';
const patternOf = (options: readonly string[]): string => PATTERN + options.join('\n');

/** All of an answer, as far as some of its options go. */
export function answerAspect(question: Question, used: readonly string[], known: boolean): Aspect {
  return {
    ...{ key: questionKey(question.id), is: 'answer', question, options: used, known },
    values: known ? [] : [...NOT_ANSWERED, ...patternsOf(question, used).map(patternOf)],
    valueOf: (row) => {
      const state = stateIn(row, question);
      const own = row.own && state === 'answered' ? chosen(row.own, question.id) : [];
      return state === 'answered' ? patternOf(used.filter((option) => own.includes(option))) : state;
    },
  };
}

/** What a respondent can tick of some options; none of them only where there are others. */
function patternsOf({ type, options }: Question, used: readonly string[]): string[][] {
  const rest = used.length < options.length || type === 'list' || type === 'text' ? [[]] : [];
  if (type === 'single') return [...used.map((one) => [one]), ...rest];
  const alone = new Set(options.flatMap(({ id, exclusive }) => (exclusive ? [id] : [])));
  const all = used.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
  const ticked = all.filter((set) => set.length === 1 || (set.length > 1 && !set.some((one) => alone.has(one))));
  return [...ticked, ...rest];
}

/** Whether any of some options was ticked: of a question with many, each is looked at by itself. */
export function setAspect(question: Question, options: readonly string[]): Aspect {
  return {
    ...{
      key: setKey(question.id, options),
      is: 'set',
      question,
      options,
      known: false,
      values: [...NOT_ANSWERED, 'out', 'in'],
    },
    valueOf: (row) => {
      const state = stateIn(row, question);
      if (state !== 'answered' || !row.own) return state;
      const own = chosen(row.own, question.id);
      return options.some((option) => own.includes(option)) ? 'in' : 'out';
    },
  };
}

const stateIn = ({ own }: SurveyRow, { id }: Question): State => own?.answers.get(id)?.state ?? 'not-asked';

/** What a value tells of the answer's state, and of which options are ticked. */
export const stateOf = (value: string): State => NOT_ANSWERED.find((state) => state === value) ?? 'answered';
export const patternHas = (value: string, options: readonly string[]): boolean =>
  value.startsWith(PATTERN) &&
  value
    .slice(PATTERN.length)
    .split('\n')
    .some((one) => options.includes(one));

import { didYouMean } from '../input/nearest';
import type { Question } from './question';

/**
 * What was asked of one case and what came back. `missing` is item nonresponse:
 * asked, but not answered. `not-asked` is routing: the question did not apply.
 */
export type Answer =
  | {
      readonly state: 'answered';
      /** Of a ranking in the order of their places. */
      readonly options: readonly string[];
      /** Of a number or date, the number or date; of several free texts all of them. */
      readonly text: string | null;
      /** Of a number. */
      readonly number?: number;
      /** Free texts by option, where several options have one. */
      readonly texts?: ReadonlyMap<string, string>;
    }
  | { readonly state: 'missing' }
  | { readonly state: 'not-asked' };

/** One thing that can be counted: a row of the export. */
export interface Case {
  /** Name of the sheet that the row stands on. */
  readonly sheet: string;
  /** Row number as the spreadsheet program shows it, from 1. */
  readonly row: number;
  /** Answers by question or field id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Questions or fields of the sheet by id, the same for all of its rows. */
  readonly questions: ReadonlyMap<string, Question>;
}

/** @throws Error `unknown question: …` with the nearest id of the row's sheet */
function answerOf({ answers, questions }: Case, question: string): Answer | undefined {
  if (questions.has(question)) return answers.get(question);
  throw new Error(`unknown question: ${question}${didYouMean(question, [...questions.keys()])}`);
}

/**
 * The option ids that a case chose; empty if it did not answer or was not asked.
 * @throws Error `unknown question: …`
 */
export function chosen(oneCase: Case, question: string): readonly string[] {
  const answer = answerOf(oneCase, question);
  return answer?.state === 'answered' ? answer.options : [];
}

/**
 * Whether a case chose an option.
 * @throws Error `unknown question: …` or `unknown option: …`, with the nearest id
 */
export function chose(oneCase: Case, question: string, option: string): boolean {
  const options = chosen(oneCase, question);
  if (options.includes(option)) return true;
  const known = oneCase.questions.get(question)?.options ?? [];
  if (known.some(({ id }) => id === option)) return false;
  const ids = known.map(({ id }) => id);
  throw new Error(`unknown option: ${option} of question ${question}${didYouMean(option, ids)}`);
}

/**
 * Whether a case was asked a question, answered or not.
 * @throws Error `unknown question: …`
 */
export const wasAsked = (oneCase: Case, question: string): boolean => {
  const state = answerOf(oneCase, question)?.state;
  return state === 'answered' || state === 'missing';
};

/**
 * Whether a case answered a question.
 * @throws Error `unknown question: …`
 */
export const hasAnswered = (oneCase: Case, question: string): boolean =>
  answerOf(oneCase, question)?.state === 'answered';

/**
 * Whether a case answered a question with more than options that say nothing of it, such as "don't know".
 * @throws Error `unknown question: …`
 */
export function hasSubstance(oneCase: Case, question: string): boolean {
  const answer = answerOf(oneCase, question);
  if (answer?.state !== 'answered') return false;
  const options = oneCase.questions.get(question)?.options ?? [];
  const isEmpty = (id: string): boolean => options.find((one) => one.id === id)?.substantive === false;
  return answer.options.length === 0 || !answer.options.every(isEmpty);
}

/**
 * The number that a case gave, or null.
 * @throws Error `unknown question: …`
 */
export function numberOf(oneCase: Case, question: string): number | null {
  const answer = answerOf(oneCase, question);
  return answer?.state === 'answered' ? (answer.number ?? null) : null;
}

/**
 * The free text of an answer, or null.
 * @throws Error `unknown question: …`
 */
export function textOf(oneCase: Case, question: string): string | null {
  const answer = answerOf(oneCase, question);
  return answer?.state === 'answered' ? answer.text : null;
}

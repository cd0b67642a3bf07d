/**
 * What was asked of one case and what came back. `missing` is item nonresponse:
 * asked, but not answered. `not-asked` is routing: the question did not apply.
 */
export type Answer =
  | { readonly state: 'answered'; readonly options: readonly string[]; readonly text: string | null }
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
}

/** The option ids that a case chose; empty if it did not answer or was not asked. */
export function chosen(oneCase: Case, question: string): readonly string[] {
  const answer = oneCase.answers.get(question);
  return answer?.state === 'answered' ? answer.options : [];
}

/** Whether a case chose an option. */
export const chose = (oneCase: Case, question: string, option: string): boolean =>
  chosen(oneCase, question).includes(option);

/** Whether a case was asked a question, answered or not. */
export const wasAsked = (oneCase: Case, question: string): boolean => {
  const state = oneCase.answers.get(question)?.state;
  return state === 'answered' || state === 'missing';
};

/** Whether a case answered a question. */
export const hasAnswered = (oneCase: Case, question: string): boolean =>
  oneCase.answers.get(question)?.state === 'answered';

/** The free text of an answer, or null. */
export function textOf(oneCase: Case, question: string): string | null {
  const answer = oneCase.answers.get(question);
  return answer?.state === 'answered' ? answer.text : null;
}

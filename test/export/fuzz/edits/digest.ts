import { rowsOfTables } from '../../../../src/survey/table-row';
import type { Answer, Case } from '../../../../src/survey/case';
import type { Respondent } from '../../../../src/survey/respondent';
import type { Survey } from '../../../../src/survey/survey';

/** What one answer says, and why it does not count if it does not. */
export interface Digested {
  readonly code: string;
  readonly reason: 'counts' | 'unfinished' | 'earlier';
  /** Per question `not-asked`, `missing`, or options and text. */
  readonly answers: readonly string[];
  /** Form and country of each cooperation. */
  readonly cooperations: readonly string[];
}

/** All that a survey says, in a form that does not depend on the order of its rows. */
export const digestText = (all: readonly Digested[], sourceLine: string): string =>
  [
    sourceLine,
    ...all.map((one) => JSON.stringify([one.code, one.reason, one.answers, [...one.cooperations].sort()])).sort(),
  ].join('\n');

export const answered = (options: readonly string[], text: string | null): string =>
  `${[...options].sort().join('+')}${text === null ? '' : ` "${text}"`}`;

const said = (answer: Answer | undefined): string =>
  answer?.state === 'answered' ? answered(answer.options, answer.text) : (answer?.state ?? 'no answer');

/** Digest of a survey that was loaded: all answers of those who count and who do not, and all cooperations. */
export function digestOf({ respondents, tables, setAside, questions, sourceLine }: Survey): string {
  const asked = questions.filter(({ number }) => number !== null).map(({ id }) => id);
  const digested = (
    one: Respondent,
    reason: Digested['reason'],
    list: Iterable<Case & { respondent: Respondent }>,
  ): Digested => ({
    code: one.organisation?.code ?? '',
    reason,
    answers: asked.map((id) => said(one.answers.get(id))),
    cooperations: [...list]
      .filter(({ respondent }) => respondent.id === one.id)
      .map(({ answers }) => `${said(answers.get('form'))} ${said(answers.get('land'))}`),
  });
  return digestText(
    [
      ...respondents.map((one) => digested(one, 'counts', rowsOfTables(tables))),
      ...setAside.respondents.map((one) => digested(one, one.reason, setAside.tableRows)),
    ],
    sourceLine,
  );
}

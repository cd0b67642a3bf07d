import { rowsOfTables } from '../../src/survey/table-row';
import type { Survey } from '../../src/survey/survey';

/** What a survey says, as plain data to compare: respondents, cooperations and columns, but not the file. */
export const contentOf = ({ respondents, tables, questions, sourceLine }: Survey): unknown => ({
  respondents: respondents.map(({ answers, ...rest }) => ({ ...rest, answers: [...answers] })),
  cooperations: rowsOfTables(tables).map(({ row, answers, respondent }) => [row, respondent.id, [...answers]]),
  questions: questions.map(({ id, columns }) => [id, [...columns]]),
  sourceLine,
});

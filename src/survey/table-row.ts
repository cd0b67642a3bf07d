import { chosen, type Case } from './case';
import type { Question } from './question';
import type { Respondent } from './respondent';

/** One row of a linked table: something that a respondent listed, such as a twin town. */
export interface TableRow extends Case {
  /** Id of the table. */
  readonly table: string;
  readonly respondent: Respondent;
}

/** A linked table: what respondents listed, a row each. */
export interface SurveyTable<R extends TableRow = TableRow> {
  readonly id: string;
  /** Id of the field that says what a row is, such as its form; null where all are alike. */
  readonly form: string | null;
  readonly rows: Iterable<R>;
}

/**
 * A linked table of a survey.
 * @throws Error `unknown table: …`
 */
export function tableIn(tables: Iterable<SurveyTable>, id: string): SurveyTable {
  const known = [...tables];
  const found = known.find((one) => one.id === id);
  if (found) return found;
  throw new Error(`unknown table: ${id} (known: ${known.map((one) => one.id).join(', ') || 'none'})`);
}

/** The rows of all tables. */
export const rowsOfTables = (tables: Iterable<SurveyTable>): TableRow[] => [...tables].flatMap(({ rows }) => [...rows]);

/** Whether a row of a linked table is one that a list question is about. */
export const isOfList = (row: TableRow, { table, form, forms }: NonNullable<Question['list']>): boolean =>
  row.table === table && (form === null || forms.includes(chosen(row, form)[0] ?? ''));

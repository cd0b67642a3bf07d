import type { Case } from './case';
import type { Cooperation } from './cooperation';
import type { Organisation, Respondent } from './respondent';

/** What a statistic counted, told by its shape: cases, ticks of cases (mentions), organisations, or something else. */
const has = (row: unknown, ...keys: readonly string[]): boolean =>
  typeof row === 'object' && row !== null && keys.every((key) => key in row);

/** A row of the export. */
export const isCase = (row: unknown): row is Case => has(row, 'sheet', 'row', 'answers');

export const isRespondent = (row: unknown): row is Respondent => isCase(row) && has(row, 'organisation');

/** The row of the export that was counted; null for what is no row of it. */
export function caseOf(row: unknown): Case | null {
  if (isCase(row)) return row;
  const of = has(row, 'of') ? (row as { of: unknown }).of : null;
  return isCase(of) ? of : null;
}

/** The option that was counted, if ticks are counted instead of rows. */
export const tickOf = (row: unknown): string | null =>
  has(row, 'of', 'option') ? (row as { option: string }).option : null;

export const isCooperation = (row: unknown): row is Cooperation => isCase(row) && has(row, 'respondent');

/** The organisation that a counted thing belongs to; null if it belongs to none. */
export function organisationOf(row: unknown): Organisation | null {
  if (has(row, 'code', 'name', 'kind')) return row as Organisation;
  const owner: unknown = has(row, 'of') ? (row as { of: unknown }).of : row;
  if (has(owner, 'respondent')) return (owner as Cooperation).respondent.organisation;
  return has(owner, 'organisation') ? (owner as { organisation: Organisation }).organisation : null;
}

/** Id of the population that a counted thing's organisation belongs to. */
export const kindOf = (row: unknown): string | null => organisationOf(row)?.kind ?? null;

/** Names a row of the export: sheet and row number, and the tick. */
export function identityOf(row: unknown): string {
  const oneCase = caseOf(row);
  if (oneCase) return [`${oneCase.sheet}!${oneCase.row}`, tickOf(row) ?? ''].join('/');
  return organisationOf(row)?.code ?? JSON.stringify(row);
}

import { csvText, type CsvValue } from '../tables/csv';
import type { ClaimResult } from './claims/claim-result';
import { isTextList } from './evidence/evidence';

const COLUMNS = [
  ...(['id', 'chapter', 'label', 'unit', 'printed', 'as', 'value', 'count', 'base', 'status'] as const),
  ...(['explanation', 'explained', 'reproduced', 'difference', 'notebook'] as const),
];

/** claims.json as a table: lists separated by semicolons, null empty. */
export const claimsCsv = (results: readonly ClaimResult[]): string =>
  csvText(
    COLUMNS,
    results.map((result) => COLUMNS.map((column) => plain(result[column]))),
  );

const plain = (value: ClaimResult[(typeof COLUMNS)[number]]): CsvValue =>
  isTextList(value) ? value.join('; ') : value;

import type { Table } from '../tables/table';
import { formatNumber } from '../language/numbers';
import { roundedPercent } from '../statistics/rounding';

type Value = string | number | null | undefined;

/** Non-finite and missing values are "no data". */
const NO_DATA = '–';

/**
 * A table as readers see it: heads, and cells in the number format of the study's language. A
 * percent is rounded exactly, from its row's count and base.
 */
export function readable({ columns, heads, rows }: Table): { heads: string[]; cells: string[][]; numeric: boolean[] } {
  return {
    heads: columns.map((column) => heads[column] ?? column),
    cells: rows.map((row) =>
      columns.map((column) => (column === 'percent' ? percentText(row) : valueText(row[column]))),
    ),
    numeric: columns.map((column) => rows.some((row) => typeof row[column] === 'number')),
  };
}

function percentText(row: Readonly<Record<string, string | number | null>>): string {
  const { count, base, percent } = row;
  if (typeof count === 'number' && typeof base === 'number' && base > 0) return roundedPercent(count, base);
  return valueText(percent);
}

function valueText(value: Value): string {
  if (typeof value !== 'number') return value ?? NO_DATA;
  return Number.isFinite(value) ? formatNumber(value) : NO_DATA;
}

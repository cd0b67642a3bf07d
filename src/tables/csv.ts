/** What a cell of a CSV file can hold; null, and a number that is none, are empty cells. */
export type CsvValue = string | number | boolean | null;

/**
 * Rows as CSV text: a header row, comma, `.` as decimal mark, quoted where
 * needed. A text that a spreadsheet program would run as a formula gets an
 * apostrophe in front.
 */
export const csvText = (columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');

function cell(value: CsvValue): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

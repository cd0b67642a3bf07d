import { language } from '../input/language';
import { extname } from 'node:path';
import type { CleaningLog } from './cleaning-log';
import { maskPersonal } from '../input/mask-personal';
import { matchKey } from '../input/normalise-text';
import { CSV_ENDINGS } from '../workbook/csv-files';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

const ENDINGS: Readonly<Record<Workbook['format'], readonly string[]>> = {
  xlsx: ['.xlsx', '.xlsm'],
  xlsb: ['.xlsb'],
  xls: ['.xls'],
  ods: ['.ods'],
  csv: CSV_ENDINGS,
};

/** Notes what is odd about a workbook as a whole. */
export function logWorkbook(workbook: Workbook, named: readonly string[], path: string, log: CleaningLog): void {
  const { format, sheetNames, hiddenSheets } = workbook;
  if (!ENDINGS[format].includes(extname(path).toLowerCase())) log.add('other-format', `${workbook.file}: ${format}`);
  if (workbook.remarks.length > 0) log.add('number-formats', workbook.file);
  const known = named.map(matchKey);
  for (const name of sheetNames) {
    if (!known.includes(matchKey(name))) log.add('unread-sheets', maskPersonal(name, language()));
    else if (hiddenSheets.includes(name)) log.add('hidden-cells', name);
  }
}

/** Notes the hidden rows and columns that hold something. */
export function logHidden({ name, rows, columns, hiddenRows, hiddenColumns }: Sheet, log: CleaningLog): void {
  const [used, letters] = [new Set(rows), new Set(columns)];
  for (const row of hiddenRows) if (used.has(row)) log.add('hidden-cells', `${name}!${row}:${row}`);
  for (const column of hiddenColumns) if (letters.has(column)) log.add('hidden-cells', `${name}!${column}:${column}`);
}

import { utils } from 'xlsx';
import { CleaningLog } from './cleaning-log';
import type { Codebook } from './codebook';
import { answerColumns, tableColumns, type ExpectedColumn } from './columns';
import { findColumns } from './find-columns';
import { LOOKED_AT } from './header-rows';
import { Faults } from '../input/input-error';
import { matchKey } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

/** A column of the export that the codebook calls personal. */
export interface PersonalColumn {
  readonly sheet: string;
  /** Letter. */
  readonly column: string;
  readonly head: string;
  /** Row in which what is personal begins. */
  readonly firstRow: number;
}

/**
 * The personal columns of all sheets, also of those that are not read: a header
 * of the codebook's list means the same wherever it stands. Columns without a
 * header right of one belong to it, as under a merged header.
 */
export function personalColumns(workbook: Workbook, codebook: Codebook): PersonalColumn[] {
  return workbook.sheetNames.flatMap((name) => {
    const sheet = new Faults().attempt(() => workbook.sheet(name));
    return sheet ? columnsOn(sheet, codebook) : [];
  });
}

function columnsOn(sheet: Sheet, codebook: Codebook): PersonalColumn[] {
  const { answers, tables, personal } = codebook;
  const isNamed = (name: string): boolean => matchKey(name) === matchKey(sheet.name);
  const table = tables.find((one) => isNamed(one.sheet));
  const found = table
    ? readHeads(sheet, table.headerRows, tableColumns(table))
    : answers.sheet === undefined || isNamed(answers.sheet)
      ? readHeads(sheet, answers.headerRows, answerColumns(codebook))
      : null;
  const heads = new Set(personal.flatMap(({ path }) => path.slice(-1).map(matchKey)));
  const columns = new Map<string, PersonalColumn>();
  const add = (column: string, row: number, firstRow: number): void => {
    const head = textAt(sheet, column, row);
    for (const one of [column, ...headless(sheet, column, row, firstRow, found?.known)])
      if (!columns.has(one)) columns.set(one, { sheet: sheet.name, column: one, head, firstRow });
  };
  for (const column of found?.personal ?? []) {
    const above = sheet.rows.filter((row) => row < (found?.firstRow ?? 0) && textAt(sheet, column, row) !== '');
    add(column, above.at(-1) ?? 1, found?.firstRow ?? 1);
  }
  for (const row of sheet.rows.slice(0, LOOKED_AT))
    for (const column of sheet.columns)
      if (heads.has(matchKey(textAt(sheet, column, row))) && !columns.has(column) && !found?.known.has(column))
        add(column, row, Math.max(row + 1, found?.firstRow ?? 0));
  return [...columns.values()];
}

/** Columns right of one that have no header of their own, up to the next that has. */
function headless(
  sheet: Sheet,
  column: string,
  row: number,
  firstRow: number,
  known: ReadonlySet<string> | undefined,
): string[] {
  const headed = Array.from({ length: firstRow - row }, (_, at) => row + at);
  const isHeadless = (letter: string): boolean =>
    sheet.columns.includes(letter) && !known?.has(letter) && headed.every((one) => textAt(sheet, letter, one) === '');
  const found: string[] = [];
  for (let at = utils.decode_col(column) + 1; isHeadless(utils.encode_col(at)); at++) found.push(utils.encode_col(at));
  return found;
}

const textAt = (sheet: Sheet, column: string, row: number): string => String(sheet.value(column, row) ?? '').trim();

/** The columns that the codebook knows on a sheet that is read; null if the header is not found. */
function readHeads(
  sheet: Sheet,
  headerRows: number,
  expected: readonly ExpectedColumn[],
): { personal: readonly string[]; known: ReadonlySet<string>; firstRow: number } | null {
  const at = findColumns(sheet, headerRows, expected, new Faults(), new CleaningLog());
  return at && { personal: at.personal, known: new Set(at.letters.values()), firstRow: at.firstRow };
}

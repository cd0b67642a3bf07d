import { language } from '../input/language';
import { assignColumns } from './assign-columns';
import type { CleaningLog } from './cleaning-log';
import type { ExpectedColumn } from './columns';
import { shownColumn } from './column-address';
import { findHeader, pathKey, readHeads, type Head } from './header-rows';
import type { Fault, Faults } from '../input/input-error';
import { maskPersonal } from '../input/mask-personal';
import { didYouMean } from '../input/nearest';
import type { Sheet } from '../workbook/sheet';

/** Where the codebook's columns stand on a sheet. */
export interface SheetColumns {
  readonly firstRow: number;
  /** What was looked for. */
  readonly expected: readonly ExpectedColumn[];
  /** Column letter by key: administrative key or `question/slot`. */
  readonly letters: ReadonlyMap<string, string>;
  /** Columns that are dropped unread. */
  readonly personal: readonly string[];
  /** Whether the administrative columns are there, without which rows mean nothing. */
  readonly isReadable: boolean;
}

const shownHead = ({ path }: Head): string => path.join(' / ');

/** Whether the headers stand as in the codebook, or more of them than it names. */
const isAsWritten = ({ path }: Head, column: ExpectedColumn): boolean =>
  column.path.every((text) => path.includes(text));

const HEADER_REMEDY = 'Restore the header rows, or correct headerRows in the codebook.';

/**
 * Finds the columns by their headers, in any order and under any title rows.
 * What is missing or stands twice goes to the faults, what the codebook does not know to the log.
 */
export function findColumns(
  sheet: Sheet,
  headerRows: number,
  expected: readonly ExpectedColumn[],
  faults: Faults,
  log: CleaningLog,
): SheetColumns | null {
  const fault = (rest: Omit<Fault, 'file' | 'sheet'>): void =>
    faults.add({ file: sheet.file, sheet: sheet.name, ...rest });
  const header = findHeader(sheet, expected, headerRows);
  if (header.kind === 'none') {
    const anchor = (expected.find(({ key }) => key === 'answerId') ?? expected[0])?.path[0];
    fault({ found: 'no header row', expected: `a row with "${anchor}"`, remedy: HEADER_REMEDY });
    return null;
  }
  if (header.kind === 'rows') {
    const found = header.found === 1 ? 'one header row' : 'a row between question and option';
    const place = `row ${header.row}`;
    fault({ place, found, expected: 'two header rows, question and option below it', remedy: HEADER_REMEDY });
    return null;
  }

  const heads = readHeads(sheet, header, new Set(expected.map(({ path }) => pathKey(path))));
  const { byColumn, twice } = assignColumns(heads, expected, header.rows);
  for (const [column, head, earlier] of twice) {
    fault({
      place: `${head.letter}${header.row}`,
      found: `"${shownColumn(column)}" again, as in ${earlier.letter}${header.row}`,
      expected: 'each header once',
      remedy: 'Remove or rename one of the columns.',
    });
  }
  for (const [column, head] of byColumn)
    if (column.letter === null && (head.isOdd || !isAsWritten(head, column)))
      log.add('header-form', `${sheet.name}!${head.letter}${head.row}`);

  const taken = new Set([...byColumn.values(), ...twice.map(([, head]) => head)]);
  const strangers = heads.filter((head) => !taken.has(head));
  const named = strangers.map(shownHead).filter((text) => text !== '');
  for (const column of expected) {
    if (byColumn.has(column) || column.optional) continue;
    fault({
      place: `row ${header.row}`,
      found: `no column "${shownColumn(column)}"${didYouMean(shownColumn(column), named)}`,
      expected: 'every column of the codebook',
      remedy: 'Rename the column in the export, or its header in the codebook.',
    });
  }
  for (const head of strangers) {
    const text = maskPersonal(shownHead(head), language());
    log.add('unknown-columns', `${sheet.name}!${head.letter}: ${text ? `”${text}”` : 'utan rubrik'}`);
  }

  const found = [...byColumn].map(([{ key }, { letter }]) => ({ key, letter }));
  const administrative = expected.filter(({ key, optional }) => !optional && !key.includes('/'));
  return {
    firstRow: header.row + header.rows,
    expected,
    letters: new Map(found.filter(({ key }) => key !== 'personal').map(({ key, letter }) => [key, letter])),
    personal: found.filter(({ key }) => key === 'personal').map(({ letter }) => letter),
    isReadable: administrative.every((column) => column.key === 'started' || byColumn.has(column)),
  };
}

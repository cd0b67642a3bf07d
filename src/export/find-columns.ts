import type { CleaningLog } from './cleaning-log';
import type { ExpectedColumn } from './columns';
import { columnKey, findHeader, readHeads, type Head } from './header-rows';
import type { Fault, Faults } from '../input/input-error';
import { maskPersonal } from '../input/mask-personal';
import { didYouMean } from '../input/nearest';
import { fold } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';

/** Where the codebook's columns stand on a sheet. */
export interface SheetColumns {
  readonly firstRow: number;
  /** Column letter by key: administrative key or `question/slot`. */
  readonly letters: ReadonlyMap<string, string>;
  /** Columns that are dropped unread. */
  readonly personal: readonly string[];
  /** Whether the administrative columns are there, without which rows mean nothing. */
  readonly isReadable: boolean;
}

const shown = ({ head, subhead }: { head: string; subhead: string }): string =>
  subhead ? `${head} / ${subhead}` : head;

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
    const anchor = expected.find(({ key }) => key === 'answerId')?.head;
    fault({ found: 'no header row', expected: `a row with "${anchor}"`, remedy: HEADER_REMEDY });
    return null;
  }
  if (header.kind === 'rows') {
    const found = header.found === 1 ? 'one header row' : 'a row between question and option';
    const place = `row ${header.row}`;
    fault({ place, found, expected: 'two header rows, question and option below it', remedy: HEADER_REMEDY });
    return null;
  }

  const known = new Map(expected.map((column) => [columnKey(column.head, column.subhead), column]));
  const folded = new Map(expected.map((column) => [fold(`${column.head}${column.subhead}`), column]));
  const columnOf = ({ head, subhead }: Head): ExpectedColumn | undefined =>
    known.get(columnKey(head, subhead)) ?? (header.rows === 1 ? folded.get(fold(head)) : undefined);

  const byColumn = new Map<ExpectedColumn, Head>();
  const strangers: Head[] = [];
  for (const head of readHeads(sheet, header, new Set(known.keys()))) {
    const column = columnOf(head);
    const earlier = column && byColumn.get(column);
    if (!column) strangers.push(head);
    else if (earlier) {
      fault({
        place: `${head.letter}${header.row}`,
        found: `"${shown(column)}" again, as in ${earlier.letter}${header.row}`,
        expected: 'each header once',
        remedy: 'Remove or rename one of the columns.',
      });
    } else {
      byColumn.set(column, head);
      if (head.isOdd || shown(head) !== shown(column))
        log.add('header-form', `${sheet.name}!${head.letter}${head.row}`);
    }
  }

  const named = strangers.filter((head) => shown(head) !== '');
  for (const column of expected) {
    if (byColumn.has(column) || column.optional) continue;
    fault({
      place: `row ${header.row}`,
      found: `no column "${shown(column)}"${didYouMean(shown(column), named.map(shown))}`,
      expected: 'every column of the codebook',
      remedy: 'Rename the column in the export, or its header in the codebook.',
    });
  }
  for (const head of strangers) {
    const text = maskPersonal(shown(head), 'sv');
    log.add('unknown-columns', `${sheet.name}!${head.letter}: ${text ? `”${text}”` : 'utan rubrik'}`);
  }

  const found = [...byColumn].map(([{ key }, { letter }]) => ({ key, letter }));
  const administrative = expected.filter(({ key, optional }) => !optional && !key.includes('/'));
  return {
    firstRow: header.row + header.rows,
    letters: new Map(found.filter(({ key }) => key !== 'personal').map(({ key, letter }) => [key, letter])),
    personal: found.filter(({ key }) => key === 'personal').map(({ letter }) => letter),
    isReadable: administrative.every((column) => column.key === 'started' || byColumn.has(column)),
  };
}

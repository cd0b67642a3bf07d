import { matchKey } from '../../input/normalise-text';
import type { Sheet } from '../../workbook/sheet';
import { isDate, isNumber } from './cell-form';
import { textAt } from './cell-text';
import { tickWord } from './tick-words';

/** Where a header stands. */
export interface HeaderRows {
  /** Its first row. */
  readonly row: number;
  readonly rows: number;
}

/** Title rows that may stand above, header rows, and rows of answers that are looked at. */
const [TITLES, MOST, BODY] = [30, 5, 400];
/** Rows of answers from which it is told how those of a column look. */
const ENOUGH = 8;
/** What tools write in the second row of a question without options. */
const FILLERS = new Set(['response', 'open-ended response', 'svar', 'öppet svar', 'fritext']);

/**
 * Finds the header under any title rows, and how many rows it has: answers
 * begin where cells recur below in their column, or look like those below where
 * these are numbers or dates. Row 0 rows if the first row is answers.
 */
export function findHeaderRows(sheet: Sheet): HeaderRows {
  const width = sheet.columns.length;
  const least = width >= 6 ? 3 : Math.min(2, width);
  const filled = (row: number): number => sheet.columns.filter((letter) => textAt(sheet, letter, row) !== '').length;
  const start = sheet.rows.slice(0, TITLES).find((row) => filled(row) >= least) ?? sheet.rows[0] ?? 1;
  const later = sheet.rows.filter((row) => row > start);
  const far = later.filter((row) => row >= start + MOST);
  const body = (far.length >= ENOUGH ? far : later.slice(Math.floor(later.length / 2))).slice(0, BODY);
  const profiles = sheet.columns.map((letter) => profileOf(sheet, letter, body));
  let rows = 0;
  while (rows < MOST && (rows === 0 || later.includes(start + rows))) {
    const votes = votesOf(sheet, start + rows, profiles);
    const isHeader = rows === 0 ? votes.data < 2 || votes.header >= votes.data : votes.header > votes.data;
    if (!isHeader) break;
    rows++;
  }
  return { row: start, rows };
}

/** How the answers of a column look. */
interface Profile {
  readonly letter: string;
  readonly form: 'number' | 'date' | 'choice' | 'mark' | 'other';
  readonly keys: ReadonlySet<string>;
  /** Whether each row holds another value. */
  readonly isId: boolean;
}

function profileOf(sheet: Sheet, letter: string, body: readonly number[]): Profile {
  const texts = body.map((row) => textAt(sheet, letter, row)).filter((text) => text !== '');
  const keys = new Set(texts.map(matchKey));
  const share = (test: (row: number) => boolean): number => body.filter(test).length / Math.max(1, texts.length);
  const form = (): Profile['form'] => {
    if (texts.length < 2) return 'other';
    if (share((row) => isDate(sheet.value(letter, row), sheet.is1904)) >= 0.9) return 'date';
    // One value and blank: a column of marks, whose header may be what it holds.
    if (keys.size === 1 && texts.length > 1) return 'mark';
    if (share((row) => isNumber(textAt(sheet, letter, row))) >= 0.9) return 'number';
    return texts.length >= 3 && keys.size <= texts.length / 2 ? 'choice' : 'other';
  };
  return { letter, keys, form: form(), isId: keys.size >= 3 && keys.size === body.length };
}

/** How many cells of a row speak for a header, and for answers. */
function votesOf(sheet: Sheet, row: number, profiles: readonly Profile[]): { header: number; data: number } {
  const votes = { header: 0, data: 0 };
  for (const { letter, form, keys, isId } of profiles) {
    const text = textAt(sheet, letter, row);
    // The id of an answer is never blank.
    if (text === '' && isId) votes.header++;
    if (text === '') continue;
    const key = matchKey(text);
    const looksAlike = {
      number: () => isNumber(text),
      date: () => isDate(sheet.value(letter, row), sheet.is1904),
      choice: () => keys.has(key),
      mark: () => (keys.has(key) ? (tickWord(key) === null ? null : true) : tickWord(key) === false),
      other: () => (keys.has(key) && key.length > 1 ? true : null),
    }[form]();
    if (text.startsWith('{"ImportId"') || FILLERS.has(key)) votes.header += 2;
    else if (looksAlike !== null) votes[looksAlike ? 'data' : 'header']++;
  }
  return votes;
}

import { language } from '../input/language';
import type { CleaningLog } from './cleaning-log';
import type { Faults } from '../input/input-error';
import { maskPersonal } from '../input/mask-personal';
import { normaliseText } from '../input/normalise-text';
import type { Quote } from './quote';
import type { Sheet } from '../workbook/sheet';

/** What reading a cell needs to know besides the cell. */
export interface ReadingContext {
  readonly sheet: Sheet;
  /** Accepted marks of a ticked and an unticked box, as match keys. */
  readonly ticked: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
  /** Cell values that are no answer, and those that say that nothing was asked, as match keys. */
  readonly missing: ReadonlySet<string>;
  readonly notAsked: ReadonlySet<string>;
  /** Texts that say nothing, as match keys. */
  readonly noText: ReadonlySet<string>;
  /** Of questions whose options are a register's, by id, the register's file. */
  readonly registered: ReadonlyMap<string, string>;
  /** What stands for answer ids that tell who somebody is, by id; shared by the sheets that have them. */
  readonly pseudonyms: Map<string, string>;
  readonly quote: Quote;
  readonly faults: Faults;
  readonly log: CleaningLog;
}

/** Whole numbers up to here are kept exactly by spreadsheet programs: they have 15 digits. */
const EXACT = 1e15;

export const placeOf = ({ sheet }: ReadingContext, column: string, row: number): string =>
  `${sheet.name}!${column}${row}`;

/** A whole row, named as spreadsheet programs do. */
export const rowPlaceOf = ({ name }: Pick<Sheet, 'name'>, row: number): string => `${name}!${row}:${row}`;

/** Adds a fault about a cell. */
export function cellFault(
  { sheet, faults }: ReadingContext,
  column: string,
  row: number,
  fault: { readonly found: string; readonly expected: string; readonly remedy: string },
): void {
  faults.add({ file: sheet.file, sheet: sheet.name, place: `${column}${row}`, ...fault });
}

/** A cell as normalised text; null if blank. Error values and formulas without a value are faults. */
export function readText(context: ReadingContext, column: string | undefined, row: number): string | null {
  if (column === undefined) return null;
  const { sheet, log } = context;
  const found = sheet.problem(column, row);
  if (found) {
    const remedy = 'Replace the cell by its value, or empty it.';
    cellFault(context, column, row, { found, expected: 'a value', remedy });
    return null;
  }
  const value = sheet.value(column, row);
  if (value === null) return null;
  const raw = value instanceof Date ? value.toISOString() : String(value);
  const text = normaliseText(raw);
  if (text === '') return null;
  if (text !== raw) log.add('text-form', placeOf(context, column, row));
  if (text.includes('\ufffd')) log.add('lost-letters', placeOf(context, column, row));
  if (sheet.isFormula(column, row)) log.add('formula-values', placeOf(context, column, row));
  return text;
}

/**
 * An answer id: text, or a number that the spreadsheet program kept exactly. Of
 * an id that tells who somebody is, such as an e-mail address, a pseudonym: it
 * ties the sheets together as well.
 */
export function readId(context: ReadingContext, column: string | undefined, row: number): string | null {
  const value = column === undefined ? null : context.sheet.value(column, row);
  if (column !== undefined && typeof value === 'number' && !(Math.abs(value) < EXACT && Number.isInteger(value))) {
    cellFault(context, column, row, {
      found: Number.isInteger(value) ? 'an id of more than 15 digits, stored as a number' : `the id ${value}`,
      expected: 'an id whose digits are all kept',
      remedy: 'Export the answers again with the id column as text.',
    });
    return null;
  }
  const id = readText(context, column, row);
  return id === null ? null : pseudonym(id, context.pseudonyms);
}

function pseudonym(id: string, pseudonyms: Map<string, string>): string {
  const masked = maskPersonal(id, language());
  if (masked === id) return id;
  const own = pseudonyms.get(id) ?? `${masked} ${pseudonyms.size + 1}`;
  pseudonyms.set(id, own);
  return own;
}

import { attribute } from './attribute';
import { DamageError, tooLarge, type Damage } from './damage';
import { LIMITS } from './limits';
import { scanXml, type Tag } from './scan-xml';
import type { SheetFacts } from './sheet-facts';
import { utils } from 'xlsx';

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/u;
const REMEDY = 'Open the file in a spreadsheet program, save it anew, and compare the cell.';

/** Where in a worksheet the scan is. */
interface Position {
  row: number;
  column: number;
  /** Type of the cell whose value comes next. */
  type: string;
  isIn: boolean;
}

/**
 * Checks a worksheet part of an .xlsx: references that exist, each cell once,
 * numbers that are numbers, texts that the workbook has.
 * @param strings How many shared texts the workbook has.
 * @throws DamageError with all damages of the sheet.
 */
export function scanWorksheet(xml: string, part: string, sheet: string, strings: number): SheetFacts {
  const damages: Damage[] = [];
  const seen = new Set<number>();
  const hiddenRows: number[] = [];
  const hiddenColumns: string[] = [];
  const at: Position = { row: 0, column: 0, type: 'n', isIn: false };
  let cells = 0;
  const damage = (place: string, found: string, expected: string): void => {
    damages.push({ sheet, place, found, expected, remedy: REMEDY });
  };
  const address = (): string => `${utils.encode_col(at.column - 1)}${at.row}`;

  scanXml(xml, part, (tag) => {
    if (tag.name === 'sheetData') at.isIn = tag.kind === 'open';
    else if (tag.name === 'col' && isTrue(tag, 'hidden')) hiddenColumns.push(...lettersOf(tag));
    else if (!at.isIn) return;
    else if (tag.name === 'row' && tag.kind !== 'close') {
      const told = attribute(tag.attributes, 'r');
      at.row = told === null ? at.row + 1 : Number(told);
      at.column = 0;
      if (!(Number.isInteger(at.row) && at.row >= 1 && at.row <= LIMITS.rows)) {
        damage(`row ${clip(told ?? '')}`, 'an impossible row number', `rows 1 to ${LIMITS.rows}`);
        at.row = 1;
      }
      if (isTrue(tag, 'hidden')) hiddenRows.push(at.row);
    } else if (tag.name === 'c' && tag.kind !== 'close') {
      const told = attribute(tag.attributes, 'r');
      at.type = attribute(tag.attributes, 't') ?? 'n';
      at.column = told === null ? at.column + 1 : columnOf(told, at.row);
      if (at.column < 1 || at.column > LIMITS.columns) {
        damage(clip(told ?? ''), 'an impossible cell reference', `a cell of row ${at.row}, columns A to XFD`);
        at.column = 1;
      } else {
        const key = at.row * LIMITS.columns + at.column - 1;
        if (seen.has(key)) damage(address(), 'the same cell twice', 'each cell once');
        seen.add(key);
        if (seen.size > LIMITS.cells) throw tooLarge(`over ${LIMITS.cells} cells`, `${LIMITS.cells}`, part);
      }
    } else if (tag.name === 'v' && tag.kind === 'close') {
      cells += tag.text.trim() === '' ? 0 : 1;
      const wrong = wrongValue(at.type, tag.text, strings);
      if (wrong) damage(address(), wrong, 'a value');
    }
  });
  if (damages.length > 0) throw new DamageError(damages);
  return { hiddenRows, hiddenColumns, cells };
}

const isTrue = ({ attributes, kind }: Tag, name: string): boolean =>
  kind !== 'close' && ['1', 'true'].includes(attribute(attributes, name) ?? '');

const clip = (text: string): string => text.replace(/[^\w]/gu, '?').slice(0, 20);

/** Number of the column from 1, or 0 if the reference is none, or of another row. */
function columnOf(reference: string, row: number): number {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d*)$/u.exec(reference) ?? [];
  return letters !== undefined && Number(digits) === row ? utils.decode_col(letters) + 1 : 0;
}

function lettersOf({ attributes }: Tag): string[] {
  const [first, last] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
  if (!(first >= 1 && last >= first)) return [];
  // Hiding all columns to the right of the table is common: only those that a table could have are told.
  const length = Math.min(last, first + 999, LIMITS.columns) - first + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => utils.encode_col(first - 1 + index));
}

function wrongValue(type: string, text: string, strings: number): string | null {
  if (text.trim() === '') return null;
  if (type === 'n' && !NUMBER.test(text)) return 'a number that is none';
  if (type === 's' && !(/^\s*\d+\s*$/u.test(text) && Number(text) < strings)) return 'a text that the workbook lacks';
  return null;
}

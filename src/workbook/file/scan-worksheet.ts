import { utils } from 'xlsx';
import { attribute } from './attribute';
import { CellSet } from './cell-set';
import { Costly } from './costly';
import type { CellCount } from '../../input/cell-count';
import { damaged, DamageError, type Damage } from '../../input/damage';
import { checkPlace } from './known-elements';
import { LIMITS } from '../../input/limits';
import { scanXml, type Tag } from './scan-xml';
import type { SheetFacts } from './sheet-facts';

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/u;
const TYPES = new Set(['b', 'd', 'e', 'inlineStr', 'n', 's', 'str']);
const USUAL = /^\s+r="[A-Z]+\d+"(\s+s="\d+")?(\s+t="\w+")?\s*$/u;
/** A cell as most programs write it. */
const USUAL_CELL = /<c r="([A-Z]{1,3})([1-9]\d*)"(?: s="\d+")?(?: t="(\w+)")?><v>([^<]*)<\/v><\/c>/uy;
const ATTRIBUTES = new Set(['r', 's', 't', 'cm', 'vm', 'ph']);
const REMEDY = 'Open the file in a spreadsheet program, save it anew, and compare the cell.';

/**
 * Checks a worksheet part of an .xlsx: references that exist, each cell once,
 * numbers that are numbers, texts that the workbook has.
 * @param strings How many shared texts the workbook has.
 * @param count Of all sheets of the file.
 * @throws DamageError with all damages of the sheet.
 */
export function scanWorksheet(xml: string, part: string, sheet: string, strings: number, count: CellCount): SheetFacts {
  const scan = (isRemembering: boolean): WorksheetScan => {
    const one = new WorksheetScan(part, sheet, strings, count, isRemembering);
    const take = (tag: Tag): void => one.take(tag);
    scanXml(xml, part, take, (text, at) => one.takeUsual(text, at));
    return one;
  };
  const first = scan(false);
  return (first.isOrdered ? first : scan(true)).facts();
}

class WorksheetScan {
  private readonly damages: Damage[] = [];
  private readonly seen = new CellSet();
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: string[] = [];
  private isIn = false;
  private row = 0;
  private column = 0;
  /** Type of the cell whose value comes next, and how many it has had. */
  private type = 'n';
  private values = 0;
  private cells = 0;
  /** Whether rows and cells say where they are: all of them must, or none. */
  private readonly told = new Map<string, boolean>();
  private readonly costly: Costly;
  private last = -1;
  /** Whether each cell stands after the one before: then none stands twice, and nothing need be remembered. */
  isOrdered = true;

  constructor(
    private readonly part: string,
    private readonly sheet: string,
    private readonly strings: number,
    private readonly count: CellCount,
    private readonly isRemembering: boolean,
  ) {
    this.costly = new Costly(part);
  }

  take(tag: Tag): void {
    const { name, kind } = tag;
    if (name === 'sheetData') this.isIn = kind === 'open';
    else if (name === 'col' && isTrue(tag, 'hidden')) this.hiddenColumns.push(...lettersOf(tag));
    else if (name === 'hyperlink' && kind !== 'close') this.takeLink(tag);
    if (!this.isIn) return;
    checkPlace(tag, this.part);
    if (name === 'row' && kind !== 'close') this.takeRow(tag);
    else if (name === 'c' && kind !== 'close') this.takeCell(tag);
    else if (name === 'f' && kind !== 'close' && attribute(tag.attributes, 't') === 'array') this.costly.addArray();
    else if (name === 'v' && kind === 'close') this.takeValue(tag.text);
  }

  /** @throws DamageError if anything was wrong. */
  facts(): SheetFacts {
    if (this.damages.length > 0) throw new DamageError(this.damages);
    return { hiddenRows: this.hiddenRows, hiddenColumns: this.hiddenColumns, cells: this.cells };
  }

  private takeRow(tag: Tag): void {
    const told = this.reference(tag);
    this.row = told === null ? this.row + 1 : Number(told);
    this.column = 0;
    if (!(Number.isInteger(this.row) && this.row >= 1 && this.row <= LIMITS.rows)) {
      this.damage(`row ${clip(told ?? '')}`, 'an impossible row number', `rows 1 to ${LIMITS.rows}`);
      this.row = 1;
    }
    if (isTrue(tag, 'hidden')) this.hiddenRows.push(this.row);
  }

  private takeCell(tag: Tag): void {
    const told = this.reference(tag);
    this.type = attribute(tag.attributes, 't') ?? 'n';
    this.values = 0;
    this.column = told === null ? this.column + 1 : columnOf(told, this.row);
    if (this.column < 1 || this.column > LIMITS.columns) {
      this.damage(clip(told ?? ''), 'an impossible cell reference', `a cell of row ${this.row}, columns A to XFD`);
      this.column = 1;
      return;
    }
    if (!TYPES.has(this.type) || !hasKnownAttributes(tag))
      this.damage(this.address(), 'a cell of unknown type', 'a value');
    this.takePlace(tag.kind === 'open');
  }

  /** A cell with a value and nothing else, in one go. */
  takeUsual(xml: string, at: number): number {
    if (!this.isIn || this.row === 0) return -1;
    USUAL_CELL.lastIndex = at;
    const found = USUAL_CELL.exec(xml);
    if (!found || this.told.get('c') === false) return -1;
    const [, letters = '', digits = '', type = 'n', value = ''] = found;
    if (Number(digits) !== this.row || !TYPES.has(type)) return -1;
    this.told.set('c', true);
    this.type = type;
    this.column = utils.decode_col(letters) + 1;
    if (this.column > LIMITS.columns) return -1;
    this.values = 0;
    this.takePlace(true);
    this.takeValue(value);
    return USUAL_CELL.lastIndex;
  }

  private takePlace(isFilled: boolean): void {
    const key = this.row * LIMITS.columns + this.column - 1;
    if (key <= this.last) this.isOrdered = false;
    this.last = key;
    if (this.isRemembering && !this.seen.add(key)) this.damage(this.address(), 'the same cell twice', 'each cell once');
    if (!this.isRemembering) this.count.add(isFilled, () => this.part);
  }

  private takeLink({ attributes }: Tag): void {
    const { s, e } = utils.decode_range(attribute(attributes, 'ref') ?? 'A1');
    this.costly.addLink(e.r - s.r + 1, e.c - s.c + 1);
  }

  private takeValue(text: string): void {
    if (this.values++ > 0) this.damage(this.address(), 'a cell with two values', 'a value');
    if (text.trim() === '') return;
    this.cells++;
    if (this.type === 'n' && !NUMBER.test(text)) this.damage(this.address(), 'a number that is none', 'a value');
    if (this.type === 's' && !(/^\s*\d+\s*$/u.test(text) && Number(text) < this.strings))
      this.damage(this.address(), 'a text that the workbook lacks', 'a value');
  }

  private reference({ name, attributes }: Tag): string | null {
    const told = attribute(attributes, 'r');
    const before = this.told.get(name);
    if (before !== undefined && before !== (told !== null))
      throw damaged('cells of which some say where they are and others do not', this.part);
    this.told.set(name, told !== null);
    return told;
  }

  private damage(place: string, found: string, expected: string): void {
    this.damages.push({ sheet: this.sheet, place, found, expected, remedy: REMEDY });
    if (this.damages.length > 1000) throw new DamageError(this.damages);
  }

  private address(): string {
    return `${utils.encode_col(this.column - 1)}${this.row}`;
  }
}

const isTrue = ({ attributes, kind }: Tag, name: string): boolean =>
  kind !== 'close' && ['1', 'true'].includes(attribute(attributes, name) ?? '');

const clip = (text: string): string => text.replace(/[^\w]/gu, '?').slice(0, 20);

/** Attributes of other namespaces may stand too; a misspelt one may be the type that is then missing. */
const hasKnownAttributes = ({ attributes }: Tag): boolean =>
  USUAL.test(attributes) ||
  [...attributes.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gu)].every(
    ([, name = '']) => ATTRIBUTES.has(name) || name.includes(':'),
  );

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

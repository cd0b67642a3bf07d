import { utils } from 'xlsx';
import { matchKey } from '../input/normalise-text';
import { sheetRows, type CellXml, type RowXml } from './sheet-rows';
import { attribute, unescapeXml } from './xml';
import { xmlChildren, type XmlChild } from './xml-children';

/** What stays of a sheet: its cells, and how they look and are printed. */
const KEPT = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'mergeCells', 'phoneticPr'],
  ...['conditionalFormatting', 'printOptions', 'pageMargins', 'pageSetup', 'rowBreaks', 'colBreaks', 'ignoredErrors'],
]);
const ROW_ATTRIBUTES = ['s', 'customFormat', 'ht', 'customHeight', 'hidden', 'outlineLevel', 'collapsed'];
const VALUE = /<((?:\w+:)?)(v|is)\b[^>]*>[\s\S]*?<\/\1\2>/;
const FORMULA = /<(?:\w+:)?f\b/;
const TEXT = /<((?:\w+:)?)t\b[^>]*>([\s\S]*?)<\/\1t>/g;
/** Types of cells that hold text. */
const TEXTS = ['str', 's', 'inlineStr'] as readonly unknown[];
/** Shorter texts stand in others by chance. */
const TELLING = 4;

/** Cells of a sheet that are to be emptied: below a row, by column from 0. */
export type EmptiedColumns = ReadonlyMap<number, number>;

/** A sheet without what is not its cells, with some of these emptied. */
export interface BareSheet {
  readonly xml: string;
  /** How many cells that held something were emptied, by column. */
  readonly emptied: ReadonlyMap<number, number>;
  /** Formulas that gave way to their values. */
  readonly formulas: number;
  /** Numbers of the shared strings that its cells use. */
  readonly strings: ReadonlySet<number>;
  /** Names of the elements that were left out. */
  readonly leftOut: readonly string[];
}

/**
 * A sheet's XML with its cells and their formats alone. Columns are emptied from
 * a row on, and so are formulas that give what stood there as text; other
 * formulas give way to their values, since they can name sheets, files and texts
 * that are not in the copy.
 * @param strings The workbook's shared strings.
 */
export function bareSheet(xml: string, columns: EmptiedColumns, strings: readonly string[]): BareSheet {
  const { open, children, close } = xmlChildren(xml);
  const data = children.find(({ name }) => name === 'sheetData')?.xml ?? '';
  const isPersonal = ({ row, column }: CellXml): boolean => row >= (columns.get(column) ?? Infinity);
  const keyOf = (cell: CellXml): string => matchKey(textOf(cell, strings));
  const personal = new Set<string>();
  for (const { cells } of sheetRows(data)) for (const cell of cells) if (isPersonal(cell)) personal.add(keyOf(cell));

  const [emptied, used] = [new Map<number, number>(), new Set<number>()];
  let formulas = 0;
  const prefix = /^<((?:\w+:)?)/.exec(data)?.[1] ?? '';
  const rows = [...sheetRows(data)].map((row): string => {
    const own = row.cells
      .filter(isPersonal)
      .map(keyOf)
      .filter(({ length }) => length >= TELLING);
    const tells = (cell: CellXml): boolean => {
      if (!FORMULA.test(cell.content) || !TEXTS.includes(attribute(cell.attributes, 't'))) return false;
      const key = keyOf(cell);
      return key !== '' && (personal.has(key) || own.some((text) => key.includes(text)));
    };
    const cells = row.cells.map((cell): string => {
      const value = VALUE.exec(cell.content)?.[0] ?? '';
      if (FORMULA.test(cell.content)) formulas++;
      if (isPersonal(cell) || tells(cell)) {
        if (value !== '') emptied.set(cell.column, (emptied.get(cell.column) ?? 0) + 1);
        return cellXml(prefix, cell, '');
      }
      if (attribute(cell.attributes, 't') === 's') used.add(indexIn(value));
      return cellXml(prefix, cell, value);
    });
    return rowXml(prefix, row, cells);
  });
  const sheetData = `<${prefix}sheetData>${rows.join('')}</${prefix}sheetData>`;
  const kept = children.filter((child) => KEPT.has(child.name) && isPlain(child));
  return {
    xml: `${open}${kept.map((child) => (child.name === 'sheetData' ? sheetData : bare(child))).join('')}${close}`,
    emptied,
    formulas,
    strings: used,
    leftOut: children.filter((child) => !kept.includes(child)).map(({ name }) => name),
  };
}

/** What a cell shows, if it is text. */
function textOf({ attributes, content }: CellXml, strings: readonly string[]): string {
  const value = VALUE.exec(content)?.[0] ?? '';
  const type = attribute(attributes, 't');
  if (type === 's') return strings[indexIn(value)] ?? '';
  return type === 'inlineStr' ? textIn(value) : unescapeXml(value.replace(/<[^>]*>/g, ''));
}

/** The text of a string with or without formatting. */
export const textIn = (xml: string): string =>
  [...xml.matchAll(TEXT)].map(([, , text = '']) => unescapeXml(text)).join('');

const indexIn = (value: string): number => Number(value.replace(/<[^>]*>/g, ''));

const attributesOf = (attributes: string, names: readonly string[]): string =>
  names
    .flatMap((name) => {
      const value = attribute(attributes, name);
      return value === undefined ? [] : [` ${name}="${value}"`];
    })
    .join('');

function cellXml(prefix: string, { row, column, attributes }: CellXml, value: string): string {
  const kept = attributesOf(attributes, value === '' ? ['s'] : ['s', 't']);
  const open = `<${prefix}c r="${utils.encode_cell({ r: row - 1, c: column })}"${kept}`;
  return value === '' ? `${open}/>` : `${open}>${value}</${prefix}c>`;
}

const rowXml = (prefix: string, { row, attributes }: RowXml, cells: readonly string[]): string =>
  `<${prefix}row r="${row}"${attributesOf(attributes, ROW_ATTRIBUTES)}>${cells.join('')}</${prefix}row>`;

/** Conditional formats can hold texts, and speak of other sheets and files. */
const isPlain = ({ name, xml }: XmlChild): boolean =>
  name !== 'conditionalFormatting' ||
  (!/\stext=/.test(xml) &&
    [...xml.matchAll(/<(?:\w+:)?formula\b[^>]*>([^<]*)/g)].every(([, formula = '']) => !/["'![]|&quot;/.test(formula)));

/** Without what extends it, names for macros, and the printer's settings. */
const bare = ({ xml }: XmlChild): string =>
  xml
    .replace(/<((?:\w+:)?)extLst\b[\s\S]*?<\/\1extLst>/g, '')
    .replace(/^<[^>]*>/, (tag) =>
      tag.replace(/\s(?:codeName|filterMode|(?!xmlns:)[\w.]+:\w+)\s*=\s*(?:"[^"]*"|'[^']*')/g, ''),
    );

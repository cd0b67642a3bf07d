import { language } from '../input/language';
import { utils } from 'xlsx';
import type { PersonalColumn } from '../export/personal-columns';
import { groupBy } from '../input/group-by';
import { maskPersonal } from '../input/mask-personal';
import { matchKey } from '../input/normalise-text';
import { escapeXml } from '../figures/draw/escape-xml';
import { bareSheet } from './bare-sheet';
import { leftOutColumn, leftOutFormulas, leftOutKinds, leftOutSheet, type LeftOut } from './left-out';
import { CONTENT_TYPES, RELATIONS, relationsOf, sheetsOf, WORKBOOK, type ListedSheet } from './package-parts';
import { sharedStrings, usedStrings } from './shared-strings';
import { attribute, elements } from './xml';
import { xmlChildren } from './xml-children';
import { Zip } from './zip';

const ROOT_RELATIONS = '_rels/.rels';
/** Relations of the workbook to what its cells need; everything else is left out, whatever it is. */
const NEEDED = ['worksheet', 'styles', 'theme', 'sharedStrings'];
const SHEET_NAME = 31;

/** A copy of a workbook without what tells who somebody is, and what that was. */
export interface WithoutPersonal {
  readonly bytes: Buffer;
  readonly leftOut: readonly LeftOut[];
}

/**
 * A copy of an .xlsx workbook with the cells of its visible sheets, their
 * formats, and nothing else: personal columns are emptied, hidden sheets are
 * taken out, and so is every part that is not needed to show the cells, since
 * comments, properties, pivot caches, drawings and the like repeat what stands in
 * cells or tell who made them.
 * @param columns The personal columns.
 * @param read Names of the sheets that are read: these stay, and are shown, also where they are hidden.
 * @throws DamageError if it is no .xlsx workbook.
 */
export function withoutPersonal(
  bytes: Buffer,
  columns: readonly PersonalColumn[],
  read: readonly string[],
): WithoutPersonal {
  const zip = new Zip(bytes);
  const isRead = ({ name }: ListedSheet): boolean => read.map(matchKey).includes(matchKey(name));
  const relations = relationsOf(zip);
  const partOfSheet = ({ relation }: ListedSheet): string | undefined =>
    relations.find(({ id, type }) => id === relation && type === 'worksheet')?.part;
  const listed = sheetsOf(zip);
  const kept = listed.filter((sheet) => partOfSheet(sheet) !== undefined && (!sheet.isHidden || isRead(sheet)));
  const stringsPart = relations.find(({ type }) => type === 'sharedStrings')?.part;
  const strings = stringsPart === undefined ? [] : sharedStrings(zip.text(stringsPart));

  const [told, elementNames, used]: [LeftOut[], string[], Set<number>] = [[], [], new Set()];
  const byName = groupBy(columns, ({ sheet }) => sheet);
  let formulas = 0;
  for (const sheet of kept) {
    const part = partOfSheet(sheet) ?? '';
    const own = byName.get(sheet.name) ?? [];
    const emptied = new Map(own.map(({ column, firstRow }) => [utils.decode_col(column), firstRow]));
    const bare = bareSheet(zip.text(part), emptied, strings);
    zip.write(part, bare.xml);
    bare.strings.forEach((number) => used.add(number));
    elementNames.push(...bare.leftOut);
    formulas += bare.formulas;
    for (const [at, cells] of [...bare.emptied].sort(([a], [b]) => a - b)) {
      const column = utils.encode_col(at);
      const head = own.find((one) => one.column === column)?.head ?? null;
      told.push(leftOutColumn(maskPersonal(sheet.name), column, head, cells));
    }
  }
  for (const sheet of listed) if (!kept.includes(sheet) && sheet.isHidden) told.push(leftOutSheet(sheet.name));
  if (stringsPart !== undefined) zip.write(stringsPart, usedStrings(zip.text(stringsPart), used));

  const workbook = xmlChildren(zip.text(WORKBOOK));
  elementNames.push(...workbook.children.map(({ name }) => name));
  zip.write(WORKBOOK, bareWorkbook(workbook, kept, isRead));

  const parts = new Set([...kept.map(partOfSheet), stringsPart]);
  const needed = relations.filter(
    ({ type, part }) => NEEDED.includes(type) && (['styles', 'theme'].includes(type) || parts.has(part)),
  );
  const stay = new Set([CONTENT_TYPES, ROOT_RELATIONS, WORKBOOK, RELATIONS, ...needed.map(({ part }) => part)]);
  keepRelations(zip, RELATIONS, (relation) => needed.some(({ xml }) => xml === relation));
  keepRelations(zip, ROOT_RELATIONS, (relation) => attribute(relation, 'Type')?.endsWith('/officeDocument') === true);
  const removed = zip.names.filter((name) => !stay.has(name));
  removed.forEach((name) => zip.remove(name));
  keepTypes(zip);
  return {
    bytes: zip.toBuffer(),
    leftOut: [...told, ...leftOutKinds(removed, elementNames), ...(formulas > 0 ? [leftOutFormulas(formulas)] : [])],
  };
}

/** The list of sheets, all shown, and from when days are counted. */
function bareWorkbook(
  { open, prefix, children, close }: ReturnType<typeof xmlChildren>,
  kept: readonly ListedSheet[],
  isRead: (sheet: ListedSheet) => boolean,
): string {
  const properties = children.find(({ name }) => name === 'workbookPr')?.xml ?? '';
  const date1904 = attribute(properties, 'date1904');
  const list = children.find(({ name }) => name === 'sheets')?.xml ?? '';
  const relation = /\s(\w+:id)\s*=/.exec(list)?.[1] ?? 'r:id';
  const names: string[] = [];
  const sheets = kept.map((sheet): string => {
    const name = isRead(sheet) ? sheet.name : shownName(sheet.name, names);
    names.push(name);
    return `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheet.number}" ${relation}="${sheet.relation}"/>`;
  });
  const [first = ''] = /^<[^>]*>/.exec(list) ?? [];
  const start = /^<\?xml[^>]*\?>/.exec(open)?.[0] ?? '';
  return [
    start,
    open.slice(open.lastIndexOf('<')),
    `<${prefix}workbookPr${date1904 === undefined ? '' : ` date1904="${date1904}"`}/>`,
    first,
    ...sheets,
    `</${prefix}sheets>`,
    close,
  ].join('');
}

/** A sheet's name, masked; the signs around a mask may not stand in names of sheets. */
function shownName(name: string, taken: readonly string[], number = 1): string {
  const masked = maskPersonal(name, language());
  if (masked === name) return name;
  const end = number === 1 ? '' : ` ${number}`;
  const shown = `${masked.replace(/[[\]]/g, '').slice(0, SHEET_NAME - end.length)}${end}`;
  return taken.some((one) => matchKey(one) === matchKey(shown)) ? shownName(name, taken, number + 1) : shown;
}

/** Leaves those relations that a test holds for. */
function keepRelations(zip: Zip, part: string, test: (relation: string) => boolean): void {
  const { open, children, close } = xmlChildren(zip.text(part));
  zip.write(part, `${open}${children.flatMap(({ xml }) => (test(startOf(xml)) ? [xml] : [])).join('')}${close}`);
}

const startOf = (xml: string): string => elements(xml, 'Relationship')[0] ?? '';

/** Leaves the types of parts that are there; a workbook without macros is a plain one. */
function keepTypes(zip: Zip): void {
  const { open, children, close } = xmlChildren(zip.text(CONTENT_TYPES));
  const names = new Set(zip.names);
  const extensions = new Set(zip.names.map((name) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()));
  const kept = children.filter(({ name, xml }) =>
    name === 'Default'
      ? extensions.has(attribute(xml, 'Extension')?.toLowerCase() ?? '')
      : names.has((attribute(xml, 'PartName') ?? '').replace(/^\//, '')),
  );
  const plain = kept.map(({ xml }) =>
    xml.replace(
      /application\/vnd\.(?:ms-excel|openxmlformats-officedocument\.spreadsheetml)\.(?:sheet\.macroEnabled|template\.macroEnabled|template|addin\.macroEnabled)\.main\+xml/,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    ),
  );
  zip.write(CONTENT_TYPES, `${open}${plain.join('')}${close}`);
}

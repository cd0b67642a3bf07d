import { posix } from 'node:path';
import { zipSync } from 'fflate';
import { attribute } from './attribute';
import { CellCount } from '../../input/cell-count';
import { DamageError, damaged, encrypted, tooLarge } from '../../input/damage';
import { LIMITS } from '../../input/limits';
import { checkPlace } from './known-elements';
import { scanOds } from './scan-ods';
import { scanWorksheet } from './scan-worksheet';
import { scanXlsb } from './scan-xlsb';
import { scanXml, type Tag } from './scan-xml';
import type { SheetFacts } from './sheet-facts';
import { shown, zipDirectory } from './zip-directory';
import { zipPart } from './zip-part';

/** The spreadsheet formats that are zip archives. */
export type PackageFormat = 'xlsx' | 'xlsb' | 'ods';

/** A checked archive, with what its sheets' parts say. */
export interface CheckedPackage {
  readonly format: PackageFormat;
  /** The archive in the form that the spreadsheet library reads, which knows numbers of 64 bits in some places only. */
  readonly readable: Buffer;
  /** By sheet name. */
  readonly facts: ReadonlyMap<string, SheetFacts>;
  /** Cells with a value, of all sheets: as many must come out of the library. */
  readonly cells: number;
}

/**
 * Checks a zip archive part by part before the spreadsheet library sees it.
 * @throws DamageError naming the part or the cell.
 */
export function checkPackage(bytes: Buffer): CheckedPackage {
  const entries = zipDirectory(bytes);
  const format = formatOf(entries.map(({ name }) => name));
  const parts = new Map<string, string>();
  const binary = new Map<string, Buffer>();
  const contents = new Map<string, Buffer>();
  const isZip64 = entries.some((entry) => entry.isZip64);
  for (const entry of entries) {
    const { name } = entry;
    const content = zipPart(bytes, entry);
    if (isZip64) contents.set(name, content);
    if (/\.(xml|rels)$/u.test(name)) parts.set(name, content.toString('latin1'));
    else if (/\/worksheets\/[^/]+\.bin$/u.test(name)) binary.set(name, content);
  }
  const readable = isZip64 ? plainArchive(contents) : bytes;
  if (format === 'xlsb') return { format, readable, facts: new Map(), cells: checkXlsb(parts, binary) };
  const facts = format === 'ods' ? checkOds(parts) : checkSheets(parts);
  // Cells of an .ods may be repeated, or hold nothing that is shown.
  const cells = format === 'ods' ? 0 : [...facts.values()].reduce((sum, one) => sum + one.cells, 0);
  return { format, readable, facts, cells };
}

const plainArchive = (contents: ReadonlyMap<string, Buffer>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(contents), { level: 0, mtime: new Date(1980, 0, 1) }));

function formatOf(names: readonly string[]): PackageFormat {
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.some((name) => /(^|\/)workbook\d*\.xml$/u.test(name))) return 'xlsx';
  if (names.includes('content.xml')) return 'ods';
  const program = names.some((name) => name.startsWith('word/'))
    ? 'a Word document'
    : names.some((name) => name.startsWith('Index/'))
      ? 'an Apple Numbers document'
      : 'a zip archive without a workbook in it';
  throw new DamageError([
    { found: program, expected: 'a workbook', remedy: 'Unpack or save it as .xlsx and give that file.' },
  ]);
}

function checkOds(parts: ReadonlyMap<string, string>): Map<string, SheetFacts> {
  for (const [name, xml] of parts) if (name !== 'content.xml') scanXml(xml, shown(name), lookForPassword);
  return scanOds(parts.get('content.xml') ?? '', 'content.xml');
}

function lookForPassword({ name }: Tag): void {
  if (name === 'encryption-data') throw encrypted();
}

function checkXlsb(parts: ReadonlyMap<string, string>, binary: ReadonlyMap<string, Buffer>): number {
  for (const [name, xml] of parts) scanXml(xml, shown(name), () => undefined);
  const count = new CellCount();
  return [...binary].reduce((sum, [name, content]) => sum + scanXlsb(content, shown(name), count).cells, 0);
}

/** Sheets by way of the workbook's list; other parts must only be well-formed. */
function checkSheets(parts: ReadonlyMap<string, string>): Map<string, SheetFacts> {
  const facts = new Map<string, SheetFacts>();
  const sheetOf = new Map<string, string>();
  let [strings, formats] = [0, 0];
  for (const [name, xml] of parts) {
    if (isWorksheet(xml)) continue;
    const isStrings = /sharedStrings\d*\.xml$/iu.test(name);
    scanXml(xml, shown(name), (tag) => {
      if (tag.name === 'xf' && tag.kind !== 'close' && ++formats > LIMITS.formats)
        throw tooLarge(`over ${LIMITS.formats} cell formats`, `${LIMITS.formats}`, shown(name));
      if (!isStrings) return;
      checkPlace(tag, shown(name));
      if (tag.name === 'si' && tag.kind !== 'close' && ++strings > LIMITS.texts)
        throw tooLarge(`over ${LIMITS.texts} shared texts`, `${LIMITS.texts}`, shown(name));
    });
    if (/workbook\d*\.xml$/u.test(name)) for (const [part, sheet] of sheetParts(name, parts)) sheetOf.set(part, sheet);
  }
  const count = new CellCount();
  const damages = [...parts].flatMap(([name, xml]) => {
    if (!isWorksheet(xml)) return [];
    const sheet = sheetOf.get(name) ?? shown(name);
    try {
      facts.set(sheet, scanWorksheet(xml, shown(name), sheet, strings, count));
      return [];
    } catch (error) {
      if (error instanceof DamageError) return error.damages;
      throw error;
    }
  });
  if (damages.length > 0) throw new DamageError(damages);
  return facts;
}

const isWorksheet = (xml: string): boolean => /<(?:\w+:)?worksheet[\s>/]/u.test(xml.slice(0, 4000));

/** Sheet names by the name of their part. */
function sheetParts(workbook: string, parts: ReadonlyMap<string, string>): Map<string, string> {
  const relations = posix.join(posix.dirname(workbook), '_rels', `${posix.basename(workbook)}.rels`);
  const targets = new Map<string, string>();
  scanXml(parts.get(relations) ?? '<none/>', relations, ({ name, attributes, kind }) => {
    if (name !== 'Relationship' || kind === 'close') return;
    const target = attribute(attributes, 'Target') ?? '';
    targets.set(
      attribute(attributes, 'Id') ?? '',
      target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(workbook), target),
    );
  });
  const sheets = new Map<string, string>();
  scanXml(parts.get(workbook) ?? '', workbook, ({ name, attributes, kind }) => {
    if (name !== 'sheet' || kind === 'close') return;
    const sheet = attribute(attributes, 'name') ?? '';
    const part = targets.get(attribute(attributes, 'id') ?? '') ?? '';
    if (!parts.has(part)) throw damaged(`sheet ${shown(sheet)} without its part`, shown(part) || workbook);
    if ([...sheets.values()].includes(sheet)) throw damaged(`sheet ${shown(sheet)} twice`, workbook);
    sheets.set(part, sheet);
  });
  return sheets;
}

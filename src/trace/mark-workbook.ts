import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { ClaimTrace } from './claim-trace';
import { LEGEND, legendSheet } from './legend-sheet';
import { markCells } from './mark-cells';
import { MarkedStyles } from './mark-styles';
import { sheetCells } from './sheet-cells';
import { Zip } from './zip';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const LEGEND_PART = 'xl/worksheets/sparning.xml';

/**
 * A copy of an .xlsx workbook in which the cells of a trace have a fill, with
 * one sheet more that tells what the fills mean. Values, formats and every other
 * part stay: only the XML of formats and marked sheets is changed.
 * @throws Error if the file is no .xlsx workbook.
 */
export function markWorkbook(path: string, trace: ClaimTrace): Buffer {
  const zip = new Zip(readFileSync(path));
  const stylesPart = partOf(zip, (relation) => attribute(relation, 'Type')?.endsWith('/styles') === true);
  const styles = new MarkedStyles(zip.text(stylesPart));
  for (const [sheet, ranges] of rangesBySheet(trace)) {
    const part = sheetPart(zip, sheet);
    zip.write(part, markCells(zip.text(part), ranges, styles));
  }
  addSheet(zip, legendSheet(trace, styles));
  zip.write(stylesPart, styles.toString());
  return zip.toBuffer();
}

function rangesBySheet({ parts }: ClaimTrace): Map<string, { count: string[]; base: string[] }> {
  const sheets = new Map<string, { count: string[]; base: string[] }>();
  for (const part of parts) {
    for (const mark of ['count', 'base'] as const) {
      for (const { sheet, ranges } of sheetCells(part[mark].cells)) {
        const own = sheets.get(sheet) ?? { count: [], base: [] };
        sheets.set(sheet, own);
        own[mark].push(...ranges);
      }
    }
  }
  return sheets;
}

const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];

const attribute = (element: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];

/** The part that a relation of the workbook points to. */
function partOf(zip: Zip, test: (relation: string) => boolean): string {
  const relation = elements(zip.text(RELATIONS), 'Relationship').find(test);
  const target = relation && attribute(relation, 'Target');
  if (!target) throw new Error('a part of the workbook is missing; save it again as .xlsx');
  return target.startsWith('/') ? target.slice(1) : posix.join('xl', target);
}

function sheetPart(zip: Zip, name: string): string {
  const sheet = elements(zip.text(WORKBOOK), 'sheet').find((one) => unescape(attribute(one, 'name') ?? '') === name);
  const id = sheet && attribute(sheet, '\\w+:id');
  return partOf(zip, (relation) => attribute(relation, 'Id') === id);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, named?: string) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hex
        ? String.fromCodePoint(parseInt(hex, 16))
        : (NAMED[named ?? ''] ?? whole),
  );

/** The legend's name, with a number where it is taken. */
function unusedName(names: readonly string[], number: number): string {
  if (!names.includes(LEGEND)) return LEGEND;
  const numbered = `${LEGEND} ${number}`;
  return names.includes(numbered) ? unusedName(names, number + 1) : numbered;
}

/** Adds a sheet after the others. */
function addSheet(zip: Zip, xml: string): void {
  const workbook = zip.text(WORKBOOK);
  const sheets = elements(workbook, 'sheet');
  const number = 1 + Math.max(0, ...sheets.map((sheet) => Number(attribute(sheet, 'sheetId'))));
  const names = sheets.map((sheet) => unescape(attribute(sheet, 'name') ?? ''));
  const name = unusedName(names, number);
  const [, element = 'sheet', relation = 'r:id'] = /<((?:\w+:)?sheet)\b[^>]*?\s(\w+:id)=/.exec(workbook) ?? [];
  const id = `rIdTrace${number}`;
  const part = LEGEND_PART.replace('.xml', `${number}.xml`);
  const closing = /<\/(?:\w+:)?sheets>/;
  zip.write(
    WORKBOOK,
    workbook.replace(closing, `<${element} name="${name}" sheetId="${number}" ${relation}="${id}"/>$&`),
  );
  zip.write(
    RELATIONS,
    zip
      .text(RELATIONS)
      .replace(/<\/(?:\w+:)?Relationships>/, `<Relationship Id="${id}" Type="${TYPE}/worksheet" Target="/${part}"/>$&`),
  );
  zip.write(
    CONTENT_TYPES,
    zip
      .text(CONTENT_TYPES)
      .replace(
        /<\/(?:\w+:)?Types>/,
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>$&`,
      ),
  );
  zip.write(part, xml);
}

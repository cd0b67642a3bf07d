import type { ClaimTrace } from './claim-trace';
import type { LeftOut } from './left-out';
import { legendName, legendSheet } from './legend-sheet';
import { markCells } from './mark-cells';
import { MarkedStyles } from './mark-styles';
import { CONTENT_TYPES, partOf, RELATIONS, sheetsOf, WORKBOOK } from './package-parts';
import { sheetCells } from './sheet-cells';
import { Zip } from './zip';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LEGEND_PART = 'xl/worksheets/sparning.xml';

/**
 * A copy of an .xlsx workbook in which the cells of a trace have a fill, with
 * one sheet more that tells what the fills mean. Values, formats and every other
 * part stay: only the XML of formats and marked sheets is changed.
 * @param leftOut What the workbook is without already; the added sheet tells it.
 * @throws DamageError if it is no .xlsx workbook.
 */
export function markWorkbook(bytes: Buffer, trace: ClaimTrace, leftOut: readonly LeftOut[] = []): Buffer {
  const zip = new Zip(bytes);
  const stylesPart = partOf(zip, ({ type }) => type === 'styles');
  const styles = new MarkedStyles(zip.text(stylesPart));
  for (const [sheet, ranges] of rangesBySheet(trace)) {
    const listed = sheetsOf(zip).find(({ name }) => name === sheet);
    const part = partOf(zip, ({ id }) => id === listed?.relation);
    zip.write(part, markCells(zip.text(part), ranges, styles));
  }
  addSheet(zip, legendSheet(trace, styles, leftOut));
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

/** The legend's name, with a number where it is taken. */
function unusedName(names: readonly string[], number: number): string {
  if (!names.includes(legendName())) return legendName();
  const numbered = `${legendName()} ${number}`;
  return names.includes(numbered) ? unusedName(names, number + 1) : numbered;
}

/** Adds a sheet after the others. */
function addSheet(zip: Zip, xml: string): void {
  const workbook = zip.text(WORKBOOK);
  const sheets = sheetsOf(zip);
  const number = 1 + Math.max(0, ...sheets.map((sheet) => sheet.number));
  const names = sheets.map((sheet) => sheet.name);
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

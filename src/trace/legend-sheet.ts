import { escapeXml } from '../figures/draw/escape-xml';
import type { ClaimTrace } from './claim-trace';
import type { LeftOut } from './left-out';
import type { MarkedStyles } from './mark-styles';
import { cellsText } from './trace-table';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Name of the sheet that tells what the marks mean. */
export const LEGEND = 'Spårning';

/** The XML of a sheet that tells which number is marked, and how, and what the copy is without. */
export function legendSheet(
  { result, file, counts, base, parts }: ClaimTrace,
  styles: MarkedStyles,
  leftOut: readonly LeftOut[] = [],
): string {
  const count = styles.marked(0, 'count');
  const share = styles.marked(0, 'base');
  const rows: (readonly [string, string, number?])[] = [
    ['Uppgift', `${result.id}: ${result.label}`],
    ['Räknas', counts],
    ...(base === null ? [] : [['Bas', base] as const]),
    ['Kopia av', file],
    ...leftOut.map(({ sv }): [string, string] => ['Utelämnat', sv]),
    ['Räknade celler', 'denna färg', count],
    ['Celler i basen', 'denna färg', share],
    ...parts.flatMap((part): [string, string, number][] => [
      [`${part.label}: ${part.count.value}`, cellsText(part.count.cells, Infinity), count],
      [`Bas för ${part.label}: ${part.base.value}`, cellsText(part.base.cells, Infinity), share],
    ]),
  ];
  const cells = rows.map(
    ([head, text, format = 0], index) =>
      `<row r="${index + 1}">${textCell(`A${index + 1}`, head, 0)}${textCell(`B${index + 1}`, text, format)}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}"><cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="2" width="100" customWidth="1"/></cols><sheetData>${cells.join('')}</sheetData></worksheet>`;
}

/** A cell takes 32 767 characters at most. */
const textCell = (address: string, text: string, format: number): string =>
  `<c r="${address}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, 32_000))}</t></is></c>`;

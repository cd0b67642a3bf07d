import { inLanguage } from '../input/language';
import { escapeXml } from '../figures/draw/escape-xml';
import type { ClaimTrace } from './claim-trace';
import type { LeftOut } from './left-out';
import type { MarkedStyles } from './mark-styles';
import { cellsText } from './trace-table';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Name of the sheet that tells what the marks mean. */
export const legendName = (): string => inLanguage({ sv: 'Spårning', en: 'Trace' });

const SWEDISH = {
  ...{ statement: 'Uppgift', counted: 'Räknas', base: 'Bas', copy: 'Kopia av', left: 'Utelämnat' },
  ...{ cells: 'Räknade celler', baseCells: 'Celler i basen', colour: 'denna färg', baseOf: 'Bas för' },
};
const ENGLISH = {
  ...{ statement: 'Statement', counted: 'Counted', base: 'Base', copy: 'Copy of', left: 'Left out' },
  ...{ cells: 'Counted cells', baseCells: 'Cells of the base', colour: 'this colour', baseOf: 'Base of' },
};

/** The XML of a sheet that tells which number is marked, and how, and what the copy is without. */
export function legendSheet(
  { result, file, counts, base, parts }: ClaimTrace,
  styles: MarkedStyles,
  leftOut: readonly LeftOut[] = [],
): string {
  const count = styles.marked(0, 'count');
  const share = styles.marked(0, 'base');
  const told = inLanguage({ sv: SWEDISH, en: ENGLISH });
  const rows: (readonly [string, string, number?])[] = [
    [told.statement, `${result.id}: ${result.label}`],
    [told.counted, counts],
    ...(base === null ? [] : [[told.base, base] as const]),
    [told.copy, file],
    ...leftOut.map((one): [string, string] => [told.left, inLanguage({ sv: one.sv, en: one.en })]),
    [told.cells, told.colour, count],
    [told.baseCells, told.colour, share],
    ...parts.flatMap((part): [string, string, number][] => [
      [`${part.label}: ${part.count.value}`, cellsText(part.count.cells, Infinity), count],
      [`${told.baseOf} ${part.label}: ${part.base.value}`, cellsText(part.base.cells, Infinity), share],
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

import { inLanguage } from '../input/language';
import { counted } from '../language/counted';
import type { Table } from '../tables/table';
import type { CountTrace } from './count-trace';
import type { CellPlace } from './cell-place';
import { sheetCells } from './sheet-cells';

/** Ranges that a reader is shown before the rest is only counted. */
const SHOWN = 12;

/** Traces as a table for notebooks: what is counted and of what, how many, and in which cells. */
export const traceTable = (traces: readonly CountTrace[], source: string): Table => ({
  id: 'sparning',
  title: inLanguage({ sv: 'Så räknas det', en: 'How it is counted' }),
  columns: ['part', 'number', 'what', 'cells'],
  heads: inLanguage({
    sv: { part: 'Del', number: 'Antal', what: 'Vad', cells: 'Celler' },
    en: { part: 'Part', number: 'Count', what: 'What', cells: 'Cells' },
  }),
  rows: traces.flatMap(({ label, count, base, counted: what, of }) => [
    { part: label, number: count.value, what, cells: cellsText(count.cells) },
    {
      part: inLanguage({ sv: `Bas för ${label}`, en: `Base of ${label}` }),
      number: base.value,
      what: of,
      cells: cellsText(base.cells),
    },
  ]),
  base: '',
  source,
});

/** "Svar: H3:H9, H12 och 4 områden till" */
export const cellsText = (cells: readonly CellPlace[], shown = SHOWN): string =>
  cells.length === 0
    ? inLanguage({ sv: 'inga celler i exporten', en: 'no cells of the export' })
    : sheetCells(cells)
        .map(({ sheet, ranges }) => {
          const more = ranges.length - shown;
          return `${sheet}: ${ranges.slice(0, shown).join(', ')}${more > 0 ? moreText(more) : ''}`;
        })
        .join('; ');

const moreText = (more: number): string =>
  inLanguage({
    sv: ` och ${counted(more, { singular: 'område', plural: 'områden', gender: 'neuter' })} till`,
    en: ` and ${more} more ${more === 1 ? 'range' : 'ranges'}`,
  });

import { formatCount } from '../language/numbers';
import type { Table } from '../tables/table';
import type { CountTrace } from './count-trace';
import type { SheetCells } from './sheet-cells';

/** Ranges that a reader is shown before the rest is only counted. */
const SHOWN = 12;

/** Traces as a table for notebooks: what is counted and of what, how many, and in which cells. */
export const traceTable = (traces: readonly CountTrace[], source: string): Table => ({
  id: 'sparning',
  title: 'Så räknas det',
  columns: ['part', 'number', 'what', 'cells'],
  heads: { part: 'Del', number: 'Antal', what: 'Vad', cells: 'Celler' },
  rows: traces.flatMap(({ label, count, base, counted, of, countCells, baseCells }) => [
    { part: label, number: count, what: counted, cells: cellsText(countCells) },
    { part: `Bas för ${label}`, number: base, what: of, cells: cellsText(baseCells) },
  ]),
  base: '',
  source,
});

/** "Svar: H3:H9, H12 och 4 områden till" */
export const cellsText = (cells: readonly SheetCells[], shown = SHOWN): string =>
  cells.length === 0
    ? 'inga celler i exporten'
    : cells
        .map(({ sheet, ranges }) => {
          const more = ranges.length - shown;
          return `${sheet}: ${ranges.slice(0, shown).join(', ')}${more > 0 ? ` och ${formatCount(more)} områden till` : ''}`;
        })
        .join('; ');

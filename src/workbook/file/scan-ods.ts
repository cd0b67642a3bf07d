import { utils } from 'xlsx';
import { attribute } from './attribute';
import { tooLarge } from '../../input/damage';
import { LIMITS } from '../../input/limits';
import { scanXml } from './scan-xml';
import type { SheetFacts } from './sheet-facts';

/** A repeat in OpenDocument: a row or cell that stands for many. */
const repeat = (attributes: string, name: string): number => {
  const told = attribute(attributes, name);
  return told === null ? 1 : Math.max(1, Math.trunc(Number(told)) || 1);
};

/**
 * Checks the content part of an .ods, whose rows and cells may say that they
 * stand for thousands.
 * @throws DamageError if with content they become too many.
 */
export function scanOds(xml: string, part: string): Map<string, SheetFacts> {
  const facts = new Map<string, SheetFacts>();
  let [hiddenRows, hiddenColumns]: [number[], string[]] = [[], []];
  let [row, rows, column, inRow, cells, all] = [0, 1, 0, 0, 0, 0];
  const isHidden = (attributes: string): boolean =>
    ['collapse', 'filter'].includes(attribute(attributes, 'visibility') ?? '');

  scanXml(xml, part, ({ name, kind, attributes }) => {
    if (name === 'table' && kind === 'open') {
      [hiddenRows, hiddenColumns] = [[], []];
      [row, column, cells] = [0, 0, 0];
      facts.set(attribute(attributes, 'name') ?? '', { hiddenRows, hiddenColumns, cells: 0 });
    } else if (name === 'table-column' && kind !== 'close') {
      const columns = repeat(attributes, 'number-columns-repeated');
      if (isHidden(attributes))
        for (let index = 0; index < Math.min(columns, 1000); index++)
          hiddenColumns.push(utils.encode_col(column + index));
      column += columns;
    } else if (name === 'table-row' && kind !== 'close') {
      rows = repeat(attributes, 'number-rows-repeated');
      inRow = 0;
      if (isHidden(attributes))
        for (let index = 1; index <= Math.min(rows, 1000); index++) hiddenRows.push(row + index);
      row += rows;
      if (row > LIMITS.rows || (kind === 'empty' && rows > LIMITS.rows))
        throw tooLarge(`${row} rows`, `${LIMITS.rows} rows`, part);
    } else if ((name === 'table-cell' || name === 'covered-table-cell') && kind !== 'close') {
      const columns = repeat(attributes, 'number-columns-repeated');
      inRow += columns;
      if (inRow > LIMITS.columns) throw tooLarge(`${inRow} columns`, `${LIMITS.columns} columns`, part);
      if (attribute(attributes, 'value-type') !== null) {
        cells += columns * rows;
        all += columns * rows;
      }
      if (all > LIMITS.cells) throw tooLarge(`${all} cells with something in them`, `${LIMITS.cells}`, part);
    } else if (name === 'table' && kind === 'close') {
      const [last] = [...facts.keys()].slice(-1);
      facts.set(last ?? '', { hiddenRows, hiddenColumns, cells });
    }
  });
  return facts;
}

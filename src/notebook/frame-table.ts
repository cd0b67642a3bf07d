import { inLanguage } from '../input/language';
import type { DataFrame } from 'danfojs-node';
import type { Table } from '../tables/table';

/** Rows that a cell shows of a danfojs table. */
const SHOWN = 10;

/** The first rows of a danfojs table, to be shown; it is never written to a file. */
export function frameTable(frame: DataFrame): Table {
  const values = frame.values as (string | number | boolean | null)[][];
  const [total = 0] = frame.shape;
  return {
    id: 'frame',
    title: '',
    columns: frame.columns,
    heads: {},
    rows: values
      .slice(0, SHOWN)
      .map((row) => Object.fromEntries(frame.columns.map((column, index) => [column, cellValue(row[index])]))),
    base: inLanguage({
      sv: total > SHOWN ? `De första ${SHOWN} av ${total} rader` : `${total} rader`,
      en: total > SHOWN ? `The first ${SHOWN} of ${total} rows` : `${total} rows`,
    }),
    source: '',
  };
}

const cellValue = (value: string | number | boolean | null | undefined): string | number | null =>
  typeof value === 'boolean' ? String(value) : (value ?? null);

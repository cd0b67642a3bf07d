import { placeOf, readText, type ReadingContext } from './read-cell';
import { readTime, type ReadTime } from './read-time';

/** When something happened, by one cell, if there is such a column; what is odd about it is logged. */
export function readMoment(context: ReadingContext, column: string | undefined, row: number): ReadTime {
  if (column === undefined) return { time: null, as: 'blank', hasZone: null };
  const { sheet, log } = context;
  if (sheet.problem(column, row)) readText(context, column, row);
  const value = sheet.value(column, row);
  const read = readTime(value, sheet.is1904);
  if (read.as === 'unreadable') log.add('unreadable-dates', placeOf(context, column, row));
  if (read.as === 'form' && !isUsual(value)) log.add('date-form', placeOf(context, column, row));
  if (read.as !== 'blank' && sheet.isFormula(column, row)) log.add('formula-values', placeOf(context, column, row));
  return read;
}

/** The form in which survey tools write times: no sign that anybody touched it. */
const isUsual = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$/u.test(value);

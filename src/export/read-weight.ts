import { cellFault, readText, type ReadingContext } from './read-cell';

/** A decimal number from 0, with comma or point. */
const NUMBER = /^\d+(?:[.,]\d+)?$/u;

/**
 * Reads how much an answer weighs. Zero is allowed: then it weighs nothing. So
 * is a blank cell of an unfinished answer.
 * @returns The weight; 0, and a fault, if the cell is blank, negative or no number.
 */
export function readWeight(context: ReadingContext, column: string, row: number, isFinished: boolean): number {
  const text = readText(context, column, row);
  if (context.sheet.problem(column, row)) return 0;
  if (text === null && !isFinished) return 0;
  const value = context.sheet.value(column, row);
  const weight =
    typeof value === 'number'
      ? value
      : text !== null && NUMBER.test(text)
        ? Number(text.replace(',', '.'))
        : Number.NaN;
  if (Number.isFinite(weight) && weight >= 0) return weight;
  const isNumber = text !== null && /^[-−+\d.,]+$/u.test(text);
  cellFault(context, column, row, {
    found: text === null ? 'no weight' : isNumber ? `weight ${text.slice(0, 20)}` : 'a weight that is no number',
    expected: 'a number from 0, such as 1,25',
    remedy: 'Correct the weight, or leave out administrative.weight.',
  });
  return 0;
}

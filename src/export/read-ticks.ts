import type { Option, Question } from '../survey/question';
import { matchKey } from '../input/normalise-text';
import { readAnswerText } from './read-answer-text';
import { cellFault, placeOf, type ReadingContext } from './read-cell';

/** The options whose columns are ticked, in the codebook's order. */
export const readTicks = (context: ReadingContext, question: Question, row: number): string[] =>
  question.options.filter((option) => isTicked(context, question, option, row)).map(({ id }) => id);

function isTicked(context: ReadingContext, question: Question, option: Option, row: number): boolean {
  const column = question.columns.get(option.id);
  const text = readAnswerText(context, question, column, row);
  if (column === undefined || text === null) return false;
  const value = context.sheet.value(column, row);
  if (typeof value === 'boolean') return value;
  // "1,0": a number that became text on its way.
  const key = matchKey(text).replace(/^(\d+)[.,]0+$/u, '$1');
  const { label, code, names = [] } = option;
  if (key === matchKey(label) || [code, ...names].some((one) => one !== undefined && matchKey(one) === key)) {
    if (label.normalize('NFC') !== text && code !== text) context.log.add('label-form', placeOf(context, column, row));
    return true;
  }
  if (context.unticked.has(key)) return false;
  if (context.ticked.has(key)) {
    if (typeof value === 'string' && !context.sheet.isText)
      context.log.add('tick-as-text', placeOf(context, column, row));
    return true;
  }
  cellFault(context, column, row, {
    found: context.quote(text),
    expected: `1 or blank (box "${label}")`,
    remedy: 'Correct the cell, or add the mark to the codebook.',
  });
  return false;
}

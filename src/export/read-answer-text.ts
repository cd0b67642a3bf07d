import type { Question } from '../survey/question';
import { matchKey, normaliseText } from '../input/normalise-text';
import { readText, type ReadingContext } from './read-cell';

/** A cell of a question as text; null if it is blank, or holds what the codebook takes for no answer. */
export function readAnswerText(
  context: ReadingContext,
  question: Question,
  column: string | undefined,
  row: number,
): string | null {
  const text = readText(context, column, row);
  if (text === null) return null;
  const { missing, notAsked } = context;
  if (missing.size === 0 && notAsked.size === 0 && question.missing === undefined) return text;
  const key = matchKey(text);
  return missing.has(key) || notAsked.has(key) || question.missing?.has(key) ? null : text;
}

/** Whether a cell of a question says that it was not asked. */
export const saysNotAsked = ({ sheet, notAsked }: ReadingContext, { columns }: Question, row: number): boolean =>
  notAsked.size > 0 &&
  [...columns.values()].some((column) => notAsked.has(matchKey(normaliseText(String(sheet.value(column, row) ?? '')))));

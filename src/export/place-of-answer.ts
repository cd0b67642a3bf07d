import type { Answer } from '../survey/case';
import type { Question } from '../survey/question';
import { isBlank } from './is-blank';
import { placeOf, type ReadingContext } from './read-cell';

/** The first cell of a row that says what was answered: the box of an option, the choice, or the free text. */
export function placeOfAnswer(
  context: ReadingContext,
  { columns }: Question,
  answer: Extract<Answer, { state: 'answered' }>,
  row: number,
): string {
  const said = [...answer.options, 'answer', 'text'].flatMap((slot) => columns.get(slot) ?? []);
  return placeOf(context, said.find((column) => !isBlank(context.sheet, column, row)) ?? '', row);
}

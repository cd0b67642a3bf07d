import type { Question } from '../survey/question';
import { didYouMean } from '../input/nearest';
import { cellFault, type ReadingContext } from './read-cell';

/** Adds the fault of a cell that holds no option of its question. */
export function unknownOption(
  context: ReadingContext,
  question: Question,
  column: string,
  row: number,
  text: string,
): void {
  const register = context.registered.get(question.id);
  const labels = question.options.map(({ label }) => label);
  cellFault(context, column, row, {
    found: context.quote(text),
    expected: `an option of "${question.text}"${didYouMean(text, labels)}`,
    remedy: `Correct the cell, or add ${register === undefined ? 'the option to the codebook' : `the name to ${register} of the registers`}.`,
  });
}

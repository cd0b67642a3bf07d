import type { Question } from '../survey/question';
import { matchKey } from '../input/normalise-text';
import { optionLookup } from './option-lookup';
import { readAnswerText } from './read-answer-text';
import { cellFault, placeOf, type ReadingContext } from './read-cell';
import { readTicks } from './read-ticks';
import { unknownOption } from './unknown-option';

/** Reads a single choice: the option that a cell holds, or the one that is ticked where each has a column. */
export function readSingle(context: ReadingContext, question: Question, row: number): string[] {
  const column = question.columns.get('answer');
  if (column === undefined) return onlyTick(context, question, row);
  const text = readAnswerText(context, question, column, row);
  if (text === null) return [];
  const option = optionLookup(question).get(matchKey(text));
  if (option) {
    if (option.label.normalize('NFC') !== text && option.code !== text)
      context.log.add('label-form', placeOf(context, column, row));
    return [option.id];
  }
  unknownOption(context, question, column, row, text);
  return [];
}

function onlyTick(context: ReadingContext, question: Question, row: number): string[] {
  const ticked = readTicks(context, question, row);
  if (ticked.length > 1)
    cellFault(context, question.columns.get(ticked[1] ?? '') ?? '', row, {
      found: `${ticked.length} options of "${question.text}"`,
      expected: 'one at most, since it is a single choice',
      remedy: 'Empty all but one of the cells, or make the question multiple in the codebook.',
    });
  return ticked.slice(0, 1);
}

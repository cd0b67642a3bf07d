import type { Question } from '../survey/question';
import { matchKey } from '../input/normalise-text';
import { optionLookup } from './option-lookup';
import { readAnswerText } from './read-answer-text';
import type { ReadingContext } from './read-cell';
import { readTicks } from './read-ticks';
import { splitOptions } from './split-options';
import { unknownOption } from './unknown-option';

/** Reads a multiple response: from a column an option, or from one cell that holds all. */
export function readMultiple(context: ReadingContext, question: Question, row: number): string[] {
  const column = question.columns.get('answer');
  if (column === undefined || question.separator === undefined) return readTicks(context, question, row);
  const text = readAnswerText(context, question, column, row);
  if (text === null) return [];
  const lookup = optionLookup(question);
  const parts = splitOptions(text, question.separator, (part) => lookup.has(matchKey(part)));
  const chosen = new Set<string>();
  for (const part of parts) {
    const option = lookup.get(matchKey(part));
    if (option) chosen.add(option.id);
    else unknownOption(context, question, column, row, part);
  }
  return question.options.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
}

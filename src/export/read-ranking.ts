import type { Question } from '../survey/question';
import { matchKey } from '../input/normalise-text';
import { optionLookup } from './option-lookup';
import { readAnswerText } from './read-answer-text';
import { cellFault, type ReadingContext } from './read-cell';
import { unknownOption } from './unknown-option';

/** Reads a ranking: the options from the first place on. Places may be left out at the end, and none may be given twice. */
export function readRanking(context: ReadingContext, question: Question, row: number): string[] {
  const places = [...question.columns.keys()].filter((slot) => slot.startsWith('place:'));
  const given =
    places.length > 0 ? optionsAtPlaces(context, question, places, row) : placesOfOptions(context, question, row);
  const byPlace = new Map<number, string>();
  for (const { place, option, column } of given) {
    const isTwice = byPlace.has(place) || [...byPlace.values()].includes(option);
    if (isTwice)
      cellFault(context, column, row, {
        found: byPlace.has(place) ? `place ${place} again` : `"${labelIn(question, option)}" again`,
        expected: `each place of "${question.text}" for one option`,
        remedy: 'Correct one of the cells.',
      });
    else byPlace.set(place, option);
  }
  return [...byPlace].sort(([a], [b]) => a - b).map(([, option]) => option);
}

/** One option's place. */
interface Placed {
  readonly place: number;
  readonly option: string;
  readonly column: string;
}

/** A column an option, whose cell is the place. */
function placesOfOptions(context: ReadingContext, question: Question, row: number): Placed[] {
  return question.options.flatMap(({ id, label }): Placed[] => {
    const column = question.columns.get(id);
    const text = readAnswerText(context, question, column, row);
    if (text === null || column === undefined) return [];
    const place = Number(text.replace(/[.,]0+$/u, ''));
    if (Number.isInteger(place) && place >= 1 && place <= question.options.length)
      return [{ place, option: id, column }];
    cellFault(context, column, row, {
      found: context.quote(text),
      expected: `a place from 1 to ${question.options.length} (option "${label}")`,
      remedy: 'Correct the cell, or the type of the question in the codebook.',
    });
    return [];
  });
}

/** A column a place, whose cell is the option. */
function optionsAtPlaces(
  context: ReadingContext,
  question: Question,
  places: readonly string[],
  row: number,
): Placed[] {
  const lookup = optionLookup(question);
  return places.flatMap((slot, at): Placed[] => {
    const column = question.columns.get(slot) ?? '';
    const text = readAnswerText(context, question, column, row);
    if (text === null) return [];
    const option = lookup.get(matchKey(text));
    if (option) return [{ place: at + 1, option: option.id, column }];
    unknownOption(context, question, column, row, text);
    return [];
  });
}

const labelIn = ({ options }: Question, id: string): string => options.find((one) => one.id === id)?.label ?? id;

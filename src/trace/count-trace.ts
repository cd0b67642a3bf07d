import type { CountedRows } from '../published/diagnose/counted-rows';
import { known } from '../published/diagnose/known';
import type { Survey } from '../survey/survey';
import { basePlaces, countPlaces } from './places';
import { baseReadingText, readingText } from './reading-text';
import { sheetCells, type SheetCells } from './sheet-cells';

/** Where a count comes from: plain data, so that it can be written down. */
export interface CountTrace {
  readonly label: string;
  readonly count: number;
  readonly base: number;
  /** What is counted, and of what, in Swedish, as the rows tell it. */
  readonly counted: string;
  readonly of: string;
  readonly countCells: readonly SheetCells[];
  readonly baseCells: readonly SheetCells[];
}

/** Traces a Count to the cells of the export that make it. */
export function countTrace(count: CountedRows, survey: Survey): CountTrace {
  const { reading, base } = known(count, survey);
  // Everybody in the base: the first question that all answered tells nothing.
  const isWhole = count.count === count.base && reading?.how === 'answered' && reading.question.id !== count.key;
  const form = survey.questions.find(({ id }) => id === 'form');
  const baseCells = sheetCells(basePlaces(count.baseRows, base, survey));
  return {
    label: count.label,
    count: count.count,
    base: count.base,
    counted: isWhole ? 'alla i basen' : readingText(reading, count.label),
    of: baseReadingText(base, form),
    countCells: isWhole ? baseCells : sheetCells(countPlaces(count.rows, reading, survey)),
    baseCells,
  };
}

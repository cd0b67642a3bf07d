import type { Measure } from '../../survey/measure';
import type { SurveyModel } from '../../survey/survey-model';
import type { Counted } from './evidence';

/** A Count with its rows and how it was made, as evidence has it. */
export interface CountedRows extends Counted {
  readonly rows: readonly unknown[];
  readonly baseRows: readonly unknown[];
  readonly measure: Measure;
  readonly survey: SurveyModel;
  /** Of a place among organisations: how many of them have at least one. */
  readonly rankedAmong?: number | null;
}

/** Whether evidence is a Count; told by its shape, as in evidence. */
export const hasRows = (value: unknown): value is CountedRows =>
  typeof value === 'object' && value !== null && ['rows', 'baseRows', 'measure', 'survey'].every((key) => key in value);

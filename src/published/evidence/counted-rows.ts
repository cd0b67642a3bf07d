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

/** The numbers of evidence; of a computed rank its count, of a test the counts that it compares. */
export function evidencesOf(evidence: unknown): (CountedRows | number | string)[] {
  if (hasRows(evidence) || typeof evidence === 'number' || typeof evidence === 'string') return [evidence];
  if (Array.isArray(evidence)) return evidence.flatMap(evidencesOf);
  if (typeof evidence !== 'object' || evidence === null) return [];
  if ('groups' in evidence && 'p' in evidence) return [...evidencesOf(evidence.groups), ...evidencesOf(evidence.p)];
  return 'count' in evidence ? evidencesOf(evidence.count) : [];
}

/** The Counts of evidence. */
export const countsIn = (evidence: unknown): CountedRows[] => evidencesOf(evidence).filter(hasRows);

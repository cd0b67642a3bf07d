import { baseOfMeasure, countedText } from '../language/measure-text';
import type { CountedRows } from '../published/evidence/counted-rows';
import type { Measure } from '../survey/measure';
import type { CellPlace } from './cell-place';
import { naming } from './condition-cells';
import { countCells } from './count-cells';

/** A number of a trace, with the cells that make it. */
export interface TracedNumber {
  readonly value: number;
  readonly cells: readonly CellPlace[];
  /** Of distinct values: the cells of each. */
  readonly groups: readonly { readonly value: string; readonly cells: readonly CellPlace[] }[] | null;
}

/** Where a count comes from: plain data, so that it can be written down. */
export interface CountTrace {
  readonly label: string;
  /** How it was made; predicates of cells by their source. */
  readonly measure: Measure;
  /** What is counted, and of what, in the study's language, as the measure says. */
  readonly counted: string;
  readonly of: string;
  readonly count: TracedNumber;
  readonly base: TracedNumber;
}

/** Where the numbers of a published table or figure come from. */
export interface TableTrace {
  readonly table: string;
  /** A count a row. */
  readonly parts: readonly CountTrace[];
}

/** Traces a Count to the cells of the export that make it. */
export function countTrace(count: CountedRows): CountTrace {
  const { label, measure, survey } = count;
  const cells = countCells(count);
  return {
    label,
    measure,
    counted: countedText(measure, survey),
    of: baseOfMeasure(measure, survey),
    count: { value: count.count, cells: cells.count, groups: cells.groups },
    base: { value: count.base, cells: cells.base, groups: null },
  };
}

/** Who has a place among organisations: the answer ids of the rows that they listed. Null where rows or ticks are ranked. */
export function rankedTrace({ baseRows, rankedAmong, survey }: CountedRows): TracedNumber | null {
  if (rankedAmong == null) return null;
  return { value: rankedAmong, cells: baseRows.flatMap(naming(survey)), groups: null };
}

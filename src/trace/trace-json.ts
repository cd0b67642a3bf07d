import type { Measure } from '../survey/measure';
import { cellName } from './cell-place';
import type { ClaimTrace } from './claim-trace';
import type { CountTrace, TableTrace, TracedNumber } from './count-trace';

/** A number, and every cell that makes it, each named by itself: "Svar!H3". */
export interface NumberJson {
  readonly value: number;
  readonly cells: readonly string[];
  /** Of distinct values: the cells of each. */
  readonly groups?: readonly { readonly value: string; readonly cells: readonly string[] }[];
}

export interface CountJson {
  readonly label: string;
  readonly measure: Measure;
  /** What is counted and of what, in Swedish. */
  readonly counted: string;
  readonly of: string;
  readonly count: NumberJson;
  readonly base: NumberJson;
}

/** What `npm run trace -- ID --json FILE` writes. */
export interface TraceJson {
  readonly id: string;
  /** Measure, count and base of the first part; null if nothing was counted. */
  readonly measure: Measure | null;
  readonly count: NumberJson | null;
  /** Of a place among organisations, those that have any: as many answer ids as there are organisations. */
  readonly base: NumberJson | null;
  /** All counts that the number is made of: of a comparison or a place there are several. */
  readonly parts: readonly CountJson[];
  /** What is no count: numbers of earlier years, results of tests. */
  readonly given: readonly (string | number)[];
}

/** A trace as plain data for other programs. */
export function traceJson({ result, parts, ranked, given }: ClaimTrace): TraceJson {
  const all = parts.map(countJson);
  const { measure = null, count = null, base = null } = all[0] ?? {};
  return { id: result.id, measure, count, base: ranked ? numberJson(ranked) : base, parts: all, given };
}

const countJson = ({ label, measure, counted, of, count, base }: CountTrace): CountJson => ({
  ...{ label, measure, counted, of },
  count: numberJson(count),
  base: numberJson(base),
});

const numberJson = ({ value, cells, groups }: TracedNumber): NumberJson => ({
  value,
  cells: cells.map(cellName),
  ...(groups && { groups: groups.map((group) => ({ value: group.value, cells: group.cells.map(cellName) })) }),
});

/** What `npm run trace -- --all --json FILE` writes. */
export interface TracesJson {
  readonly claims: readonly TraceJson[];
  readonly tables: readonly { readonly table: string; readonly parts: readonly CountJson[] }[];
}

/** Traces of all printed numbers, and of the counts of all figures and tables. */
export const tracesJson = (traces: readonly (ClaimTrace | TableTrace)[]): TracesJson => ({
  claims: traces.flatMap((one) => ('table' in one ? [] : [traceJson(one)])),
  tables: traces.flatMap((one) => ('table' in one ? [{ table: one.table, parts: one.parts.map(countJson) }] : [])),
});

import { alignedTable } from './aligned-table';
import type { Comparison } from './comparison';

const HEADS = ['', 'ms', 'beside', 'ms', 'ratio', 'goal'];
/** Columns of numbers. */
const RIGHT = new Set([1, 3, 4]);

/**
 * Comparisons as aligned text: one line each, the ratio first of all what is
 * measured by what it stands beside, so 0.02 is fifty times as fast.
 */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  return alignedTable([HEADS, ...comparisons.map(cellsOf)], (column) => RIGHT.has(column));
}

const cellsOf = ({ what, ms, than, thanMs, goalMs }: Comparison): string[] => [
  what,
  milliseconds(ms),
  than,
  milliseconds(thanMs),
  ratio(ms, thanMs),
  goalMs === undefined ? '' : `under ${goalMs} ms: ${ms < goalMs ? 'met' : 'missed'}`,
];

/** Whole milliseconds, but two digits of what is shorter than ten. */
const milliseconds = (ms: number): string => (ms < 10 ? ms.toPrecision(2) : ms.toFixed(0));

/** Two digits, never as a power of ten. */
export const ratio = (ms: number, thanMs: number): string =>
  thanMs > 0 ? String(Number((ms / thanMs).toPrecision(2))) : '–';

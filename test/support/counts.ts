import { Count } from '../../src/statistics/count';

/** A count of so many of so many rows, where only the numbers matter. */
export const countOf = (label: string, count: number, base: number): Count =>
  new Count(label.toLowerCase(), label, Array(count).fill(0), Array(base).fill(0));

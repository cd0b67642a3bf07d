import type { CountRange } from '../statistics/count-range';
import type { Terms } from './constraint';

/** Sum of terms at most the bound. */
export interface Row {
  readonly terms: Terms;
  readonly bound: number;
}

/** A question as rows over whole numbers within limits. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly limits: ReadonlyMap<string, CountRange>;
}

/** Whether more than one value is left for a variable. */
export const isOpen = ({ limits }: Pick<Rows, 'limits'>, name: string): boolean => {
  const { least, most } = limits.get(name) as CountRange;
  return least < most;
};

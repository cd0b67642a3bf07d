import type { Counted } from '../evidence';

/** A Count with its rows, as evidence has it. */
export interface CountedRows extends Counted {
  readonly rows: readonly unknown[];
  readonly baseRows: readonly unknown[];
}

/** Whether evidence is a Count that kept its rows; told by its shape, as in evidence. */
export const hasRows = (value: unknown): value is CountedRows =>
  typeof value === 'object' && value !== null && 'rows' in value && 'baseRows' in value && 'key' in value;

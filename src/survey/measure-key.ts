import type { Measure } from './measure';

/** Names what a measure counts, whatever it is called: the same for the same count in all notebooks. */
export const measureKey = ({ rows, where, base: { state, questions }, counted, unit }: Measure): string =>
  JSON.stringify({ rows, where, base: { state, questions }, counted, unit });

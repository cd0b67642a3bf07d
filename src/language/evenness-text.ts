import type { EvennessTest } from '../statistics/even-nonresponse';

/** The level on which the test is read. */
const LEVEL = 0.05;

/**
 * What a test of even nonresponse says, and no more: where there is nothing to
 * compare, or where its numbers are too small, it settles nothing.
 * @example evennessText(evenNonresponse(perGroup)) // "Bortfallet skiljer sig inte säkert mellan kommungrupperna"
 */
export function evennessText({ p, assumptionHolds }: Pick<EvennessTest, 'p' | 'assumptionHolds'>): string {
  if (p === null) return 'Om bortfallet skiljer sig mellan kommungrupperna går inte att pröva';
  if (!assumptionHolds) return 'Antalen är för små för att avgöra om bortfallet skiljer sig mellan kommungrupperna';
  return p < LEVEL
    ? 'Bortfallet skiljer sig mellan kommungrupperna'
    : 'Bortfallet skiljer sig inte säkert mellan kommungrupperna';
}

import type { EvennessTest } from '../statistics/even-nonresponse';

/** The level on which the test is read. */
const LEVEL = 0.05;

/**
 * What a test of even nonresponse says, and no more: where there is nothing to
 * compare it says nothing, and where groups are too small that is told, too.
 * @example evennessText(evenNonresponse(perGroup)) // "Bortfallet skiljer sig inte säkert mellan kommungrupperna"
 */
export function evennessText({ p, assumptionHolds }: Pick<EvennessTest, 'p' | 'assumptionHolds'>): string {
  if (p === null) return 'Om bortfallet skiljer sig mellan kommungrupperna går inte att pröva';
  if (assumptionHolds)
    return p < LEVEL
      ? 'Bortfallet skiljer sig mellan kommungrupperna'
      : 'Bortfallet skiljer sig inte säkert mellan kommungrupperna';
  const found = p < LEVEL ? 'Testet antyder en' : 'Testet visar ingen';
  return `${found} skillnad i bortfall mellan kommungrupperna, men några grupper är för små för att lita på det`;
}

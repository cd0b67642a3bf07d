import { inLanguage } from '../input/language';
import type { EvennessTest } from '../statistics/even-nonresponse';

/** The level on which the test is read. */
const LEVEL = 0.05;

/**
 * What a test of even nonresponse says, and no more: where there is nothing to
 * compare it says nothing, and where groups are too small that is told, too.
 * @param groups What is compared, as those that are meant: "kommungrupperna".
 * @example evennessText(evenNonresponse(perGroup), 'kommungrupperna')
 * // "Bortfallet skiljer sig inte säkert mellan kommungrupperna"
 */
export function evennessText(
  { p, assumptionHolds }: Pick<EvennessTest, 'p' | 'assumptionHolds'>,
  groups: string = inLanguage({ sv: 'grupperna', en: 'the groups' }),
): string {
  return inLanguage({ sv: swedish, en: english })(p, assumptionHolds, groups);
}

function swedish(p: number | null, assumptionHolds: boolean, groups: string): string {
  if (p === null) return `Om bortfallet skiljer sig mellan ${groups} går inte att pröva`;
  if (assumptionHolds)
    return p < LEVEL
      ? `Bortfallet skiljer sig mellan ${groups}`
      : `Bortfallet skiljer sig inte säkert mellan ${groups}`;
  const found = p < LEVEL ? 'Testet antyder en' : 'Testet visar ingen';
  return `${found} skillnad i bortfall mellan ${groups}, men några grupper är för små för att lita på det`;
}

function english(p: number | null, assumptionHolds: boolean, groups: string): string {
  if (p === null) return `Whether nonresponse differs between ${groups} cannot be tested`;
  if (assumptionHolds)
    return p < LEVEL
      ? `Nonresponse differs between ${groups}`
      : `Nonresponse does not differ between ${groups} for certain`;
  const found = p < LEVEL ? 'The test suggests a' : 'The test shows no';
  return `${found} difference in nonresponse between ${groups}, but some groups are too small to rely on it`;
}

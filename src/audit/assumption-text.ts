import { inLanguage } from '../input/language';
import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import type { HoldsOnlyIf, Reading } from './finding';
import { claimsText, rangeText } from './words';

/**
 * A relation that does not hold as it stands, for readers: between which numbers, why in figures, and under which
 * assumptions it holds. It claims none of them: others may do as well.
 */
export const assumptionText = (
  { says, arithmetic, assuming, reconstruction }: Omit<HoldsOnlyIf, 'explanation'>,
  claims: readonly Claim[],
): string =>
  [
    says,
    `${inLanguage({ sv: 'Som det står går det inte ihop med', en: 'As it stands it does not agree with' })} ${claimsText(claims)}${arithmetic.length > 0 ? `: ${arithmetic.join('; ')}` : ''}.`,
    `${inLanguage({ sv: 'Det går ihop om', en: 'It agrees if' })} ${listed(
      assuming.map(({ assumption }) => assumption),
      inLanguage({ sv: 'eller om', en: 'or if' }),
    )}.`,
    ...assuming.flatMap(({ readings }) => readings.map((one) => `${readingText(one)}.`)),
    ...(reconstruction === null ? [] : [reconstruction]),
  ].join(' ');

/** "Om basen är alla vänorter är antalet 14–25". */
export const readingText = ({ reading, least, most }: Reading): string =>
  inLanguage({
    sv: `Om ${reading} är antalet ${rangeText(least, most)}`,
    en: `If ${reading}, the number is ${rangeText(least, most)}`,
  });

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
    `Som det står går det inte ihop med ${claimsText(claims)}${arithmetic.length > 0 ? `: ${arithmetic.join('; ')}` : ''}.`,
    `Det går ihop om ${listed(
      assuming.map(({ assumption }) => assumption),
      'eller om',
    )}.`,
    ...assuming.flatMap(({ readings }) => readings.map((one) => `${readingText(one)}.`)),
    ...(reconstruction === null ? [] : [reconstruction]),
  ].join(' ');

/** "Om basen är alla vänorter är antalet 14–25". */
export const readingText = ({ reading, least, most }: Reading): string =>
  `Om ${reading} är antalet ${rangeText(least, most)}`;

import { inLanguage } from '../../input/language';
import { formatNumber, percentWord } from '../../language/numbers';
import { roundedPercent } from '../../statistics/rounding';
import { describe, isCountedList, type Counted, type Evidence } from '../evidence/evidence';
import { pick, placed } from '../evidence/leading';
import { emptyBase, EvidenceError, type Verdict } from '../evidence/verdict';

/** Compares places among the counts of a distribution: "vanligast", "tätt följt av". */
export function comparePlaces(
  id: string,
  keys: readonly string[],
  evidence: Evidence,
  holds: (named: readonly Counted[], places: readonly Counted[]) => boolean,
): Verdict {
  if (!isCountedList(evidence))
    throw new EvidenceError(`not counts: ${describe(evidence)} for ${id}; give the counts of the distribution`);
  const places = placed(evidence);
  if (places.length === 0 || places.some(({ base }) => base === 0)) return emptyBase();
  const named = pick(places, keys);
  if (!named)
    return {
      missing: inLanguage({
        sv: `Det som rapporten framhåller finns inte bland det som räknas i exporten (${keys.join(', ')}).`,
        en: `What the report singles out is not among what is counted in the export (${keys.join(', ')}).`,
      }),
    };
  const text = places
    .slice(0, keys.length + 1)
    .map(countText)
    .join(', ');
  return { value: text, text, count: null, base: null, holds: holds(named, places), difference: null };
}

const countText = ({ label, count, base }: Counted): string =>
  `${label} ${formatNumber(count)} (${roundedPercent(count, base, 0)} ${percentWord()})`;

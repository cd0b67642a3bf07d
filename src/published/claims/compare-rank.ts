import { inLanguage } from '../../input/language';
import { formatNumber } from '../../language/numbers';
import { describe, isCountedList, isRanked, type Counted, type Evidence, type Ranked } from '../evidence/evidence';
import type { Claim } from './claim';
import { pick, placed } from '../evidence/leading';
import { printedNumber } from '../evidence/printed-number';
import { emptyBase, EvidenceError, type Verdict } from '../evidence/verdict';

/** A printed rank must be met exactly, and not be shared. */
export function compareRank(claim: Claim, printed: string, evidence: Evidence): Verdict {
  const subject = claim.subject ?? '';
  if (!isRanked(evidence) && !isCountedList(evidence))
    throw new EvidenceError(
      `not a rank: ${describe(evidence)} for ${claim.id}; give rankOf(…), or the counts among which ${subject} has its place`,
    );
  const ranked = isRanked(evidence) ? evidence : rankAmong(evidence, subject);
  if (!ranked)
    return {
      missing: inLanguage({
        sv: `Det som rapporten rangordnar finns inte bland det som räknas i exporten (${subject}).`,
        en: `What the report ranks is not among what is counted in the export (${subject}).`,
      }),
    };
  // Who answered and has none is ranked last; only without any data there is no place.
  const base = ranked.count && (ranked.count.rankedAmong ?? ranked.count.base);
  if (ranked.count?.base === 0 && ranked.count.known == null) return emptyBase();
  const tied = ranked.tied ?? false;
  return {
    value: ranked.rank,
    text: `${formatNumber(ranked.rank)}${tied ? inLanguage({ sv: ' (delad)', en: ' (shared)' }) : ''}`,
    count: ranked.count?.count ?? null,
    base: base ?? null,
    holds: ranked.rank === printedNumber(printed) && !tied,
    difference: tied ? inLanguage({ sv: 'Delad plats.', en: 'A shared place.' }) : null,
  };
}

function rankAmong(counts: readonly Counted[], subject: string): Ranked | null {
  const places = placed(counts);
  const count = pick(places, [subject])?.[0];
  if (!count) return null;
  return {
    rank: 1 + places.filter((one) => one.count > count.count).length,
    tied: places.some((one) => one !== count && one.count === count.count),
    count,
  };
}

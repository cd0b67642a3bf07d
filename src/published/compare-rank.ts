import { describe, isCountedList, isRanked, type Evidence, type Ranked } from './evidence';
import type { Claim } from './claim';
import { pick, placed } from './leading';
import { printedNumber, swedishNumber } from './swedish-number';
import { EMPTY_BASE, EvidenceError, type Verdict } from './verdict';

/** A printed rank must be met exactly, and not be shared. */
export function compareRank(claim: Claim, printed: string, evidence: Evidence): Verdict {
  const subject = claim.subject ?? '';
  if (!isRanked(evidence) && !isCountedList(evidence))
    throw new EvidenceError(
      `not a rank: ${describe(evidence)} for ${claim.id}; give rankOf(…), or the counts among which ${subject} has its place`,
    );
  const ranked = isRanked(evidence) ? evidence : rankAmong(evidence, subject);
  if (!ranked)
    return { missing: `Det som rapporten rangordnar finns inte bland det som räknas i exporten (${subject}).` };
  if (ranked.count?.base === 0) return EMPTY_BASE;
  const tied = ranked.tied ?? false;
  return {
    value: ranked.rank,
    text: `${swedishNumber(ranked.rank)}${tied ? ' (delad)' : ''}`,
    count: ranked.count?.count ?? null,
    base: ranked.count?.base ?? null,
    holds: ranked.rank === printedNumber(printed) && !tied,
    difference: tied ? 'Delad plats.' : null,
  };
}

function rankAmong(
  counts: readonly { key: string; label: string; count: number; base: number }[],
  subject: string,
): Ranked | null {
  const places = placed(counts);
  const count = pick(places, [subject])?.[0];
  if (!count) return null;
  return {
    rank: 1 + places.filter((one) => one.count > count.count).length,
    tied: places.some((one) => one !== count && one.count === count.count),
    count,
  };
}

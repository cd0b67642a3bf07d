import { inLanguage } from '../../input/language';
import { decimalMark, formatNumber } from '../../language/numbers';
import { roundedPercent } from '../../statistics/rounding';
import type { Claim } from './claim';
import { describe, isCounted, isUnknown, isWeighted, type Evidence, type WeightedEvidence } from '../evidence/evidence';
import { printedDigits, printedNumber } from '../evidence/printed-number';
import { emptyBase, EvidenceError, type Verdict } from '../evidence/verdict';

/** A printed count must be met exactly. */
export function compareCount(claim: Claim, printed: string, evidence: Evidence): Verdict {
  const counted = isCounted(evidence) ? evidence : null;
  const value = counted ? counted.count : evidence;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new EvidenceError(`not a count: ${describe(evidence)} for ${claim.id}; give a Count or a whole number`);
  if (counted && isUnknown(counted)) return emptyBase();
  const share = claim.base !== null && counted !== null;
  return {
    value,
    text: formatNumber(value),
    count: share ? value : null,
    base: share ? counted.base : null,
    holds: value === printedNumber(printed),
    difference: null,
  };
}

/** A printed percent holds if the share, rounded half up at the last printed digit, gives the printed text. */
export function comparePercent(claim: Claim, printed: string, evidence: Evidence): Verdict {
  if (isWeighted(evidence)) return compareWeighted(printed, evidence);
  if (!isCounted(evidence))
    throw new EvidenceError(`not a share: ${describe(evidence)} for ${claim.id}; give a Count, which knows its base`);
  const { count, base } = evidence;
  if (base === 0) return emptyBase();
  const text = decimalMark(roundedPercent(count, base, printedDigits(printed)));
  return { value: (100 * count) / base, text, count, base, holds: text === printed, difference: null };
}

/** By weights; count and base stay those of respondents, and the unweighted share is told beside it. */
function compareWeighted(printed: string, { count: { count, base }, percent, rounded }: WeightedEvidence): Verdict {
  if (percent === null) return emptyBase();
  const digits = printedDigits(printed);
  const text = decimalMark(rounded(digits));
  const plain = decimalMark(roundedPercent(count, base, digits));
  const difference = inLanguage({
    sv: `Viktat; oviktat ${plain} procent.`,
    en: `Weighted; ${plain} percent unweighted.`,
  });
  return { value: percent, text, count, base, holds: text === printed, difference };
}

import { collator } from '../../input/language';
import type { Claim } from './claim';
import { describe, isCounted, isTextList, isUnknown, isValueList, type Evidence } from '../evidence/evidence';
import { emptyBase, EvidenceError, type Verdict } from '../evidence/verdict';

/** A printed list must have the same members, in any order: of texts, or of the distinct values that a Count has. */
export function compareList(claim: Claim, items: readonly string[], evidence: Evidence): Verdict {
  if (isCounted(evidence) && isUnknown(evidence)) return emptyBase();
  const members = isValueList(evidence) ? evidence.rows.map(({ value }) => value) : evidence;
  if (!isTextList(members))
    throw new EvidenceError(
      `not a list: ${describe(evidence)} for ${claim.id}; give a Count of distinct values, or the members as texts`,
    );
  const found = [...new Set(members)].sort(collator().compare);
  const absent = items.filter((item) => !found.includes(item));
  const extra = found.filter((item) => !items.includes(item));
  const differences = [
    ...(absent.length > 0 ? [`Saknas: ${absent.join('; ')}.`] : []),
    ...(extra.length > 0 ? [`Tillkommer: ${extra.join('; ')}.`] : []),
  ];
  return {
    value: found,
    text: `${found.length} namn`,
    count: null,
    base: null,
    holds: differences.length === 0,
    difference: differences.join(' ') || null,
  };
}

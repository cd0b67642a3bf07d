import type { Claim } from './claim';
import { describe, isTextList, type Evidence } from './evidence';
import { EvidenceError, type Verdict } from './verdict';

/** A printed list must have the same members, in any order. */
export function compareList(claim: Claim, items: readonly string[], evidence: Evidence): Verdict {
  if (typeof evidence==='object' && evidence && 'rows' in evidence) evidence = (evidence as any).rows.map((r: any) => r.value);
  if (!isTextList(evidence))
    throw new EvidenceError(`not a list: ${describe(evidence)} for ${claim.id}; give the members as texts`);
  const found = [...new Set(evidence)].sort(new Intl.Collator('sv').compare);
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

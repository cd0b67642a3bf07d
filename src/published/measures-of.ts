import type { Measure } from '../survey/measure';
import type { Claim } from './claims/claim';
import { hasRows, type CountedRows } from './evidence/counted-rows';
import type { Evidence } from './evidence/evidence';

/** Of longer lists, such as all organisations, only the counts that the claim names are told. */
const LISTED = 12;

/** How the counts were made that a printed number rests on; each measure once. */
export function measuresOf({ claim, evidence }: { readonly claim: Claim; readonly evidence: Evidence }): Measure[] {
  const counts = (Array.isArray(evidence) ? evidence : [evidence]).filter(hasRows);
  const { subject, rule } = claim;
  const keys = [...(subject === null ? [] : [subject]), ...(rule && 'keys' in rule ? (rule.keys ?? []) : [])];
  const isNamed = ({ key, label }: CountedRows): boolean => keys.includes(key) || keys.includes(label);
  const told = counts.length > LISTED ? counts.filter(isNamed) : counts;
  return [...new Map(told.map(({ measure }) => [JSON.stringify(measure), measure])).values()];
}

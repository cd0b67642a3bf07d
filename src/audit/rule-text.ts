import type { Claim } from '../published/claims/claim';

type Rule = Claim['rule'];

/** What a rule asks for, in Swedish; of none the printed order. */
export function ruleTextSv(rule: Rule): string {
  if (rule === null) return 'den tryckta ordningen';
  if (rule.kind === 'closely-followed') return `en ledning på mindre än ${rule.within} procentenheter`;
  if ((rule.kind === 'most-common' || rule.kind === 'greater') && rule.by !== undefined)
    return `en ledning på minst ${rule.by} procentenheter`;
  if (rule.kind === 'equal') return 'lika tal';
  if (rule.kind === 'decreased') return 'att vart och ett är mindre än det före';
  if (rule.kind === 'half') return 'hälften';
  if (rule.kind === 'more-than-double') return 'mer än det dubbla';
  return rule.kind === 'majority' ? 'mer än hälften' : 'en ledning';
}

/** What a rule asks for, in English. */
export function ruleTextEn(rule: Rule): string {
  if (rule === null) return 'the printed order';
  if (rule.kind === 'closely-followed') return `a lead of less than ${rule.within} percentage points`;
  if ((rule.kind === 'most-common' || rule.kind === 'greater') && rule.by !== undefined)
    return `a lead of at least ${rule.by} percentage points`;
  if (rule.kind === 'equal') return 'equal numbers';
  if (rule.kind === 'decreased') return 'each to be less than the one before';
  if (rule.kind === 'half') return 'half';
  if (rule.kind === 'more-than-double') return 'more than double';
  return rule.kind === 'majority' ? 'more than half' : 'a lead';
}

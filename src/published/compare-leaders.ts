import { roundedPercent } from '../statistics/rounding';
import type { Claim } from './claim';
import { describe, isCountedList, type Counted, type Evidence } from './evidence';
import { leads, pick, placed } from './leading';
import type { Rule } from './rule';
import { EMPTY_BASE, EvidenceError, type Verdict } from './verdict';

type LeaderRule = Extract<Rule, { kind: 'most-common' | 'closely-followed' }>;

/** "Vanligast", "klart vanligast", "tätt följt av": places among the counts of a distribution. */
export function compareLeaders(claim: Claim, rule: LeaderRule, evidence: Evidence): Verdict {
  if (!isCountedList(evidence))
    throw new EvidenceError(`not counts: ${describe(evidence)} for ${claim.id}; give the counts of the distribution`);
  const places = placed(evidence);
  if (places.length === 0 || places.some(({ base }) => base === 0)) return EMPTY_BASE;
  const named = pick(places, rule.keys);
  if (!named)
    return {
      missing: `Det som rapporten framhåller finns inte bland det som räknas i exporten (${rule.keys.join(', ')}).`,
    };
  const shown = Math.min(places.length, rule.keys.length + 1);
  const text = places.slice(0, shown).map(countText).join(', ');
  return {
    value: text,
    text,
    count: null,
    base: null,
    holds: HOLDS[rule.kind](named, places, rule as never),
    difference: null,
  };
}

const HOLDS = {
  'most-common': (named: Counted[], places: Counted[], { by }: { by?: number }): boolean => {
    const others = places.filter((one) => !named.includes(one));
    return named.every((one) => others.every((other) => leads(one, other, by)));
  },
  'closely-followed': ([first, second]: Counted[], places: Counted[], { within }: { within: number }): boolean =>
    first !== undefined &&
    second !== undefined &&
    places.every((one) => one === first || leads(first, one)) &&
    places.every((one) => one === first || one === second || leads(second, one)) &&
    !leads(first, second, within),
};

const countText = ({ label, count, base }: Counted): string =>
  `${label} ${count} (${roundedPercent(count, base, 0)} procent)`;

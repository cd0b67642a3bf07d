import { roundedPercent } from '../statistics/rounding';
import type { Claim } from './claim';
import { describe, isCounted, isCountedList, isMeasure, type Counted, type Evidence, type Measure } from './evidence';
import { compareLeaders } from './compare-leaders';
import { pick } from './leading';
import type { Rule } from './rule';
import { RULES, type MeasureRule } from './rules';
import { swedishNumber } from './swedish-number';
import { EMPTY_BASE, EvidenceError, NO_ANSWER, type Verdict } from './verdict';

/** A printed comparison holds if its rule does. */
export function compareComparison(claim: Claim, rule: Rule, evidence: Evidence): Verdict {
  if (rule.kind === 'not-significant') return comparePValue(claim, rule.level, (evidence as any)?.p !== undefined ? (evidence as any).p : evidence);
  if (rule.kind === 'most-common' || rule.kind === 'closely-followed') return compareLeaders(claim, rule, evidence);
  return compareMeasures(claim, rule, evidence);
}

function comparePValue(claim: Claim, level: number, p: Evidence): Verdict {
  if (typeof p !== 'number' || !(p >= 0 && p <= 1))
    throw new EvidenceError(`not a p value: ${describe(p)} for ${claim.id}; give a number from 0 to 1, or null`);
  return { value: p, text: `p = ${swedishNumber(p)}`, count: null, base: null, holds: p >= level, difference: null };
}

function compareMeasures(claim: Claim, rule: MeasureRule, evidence: Evidence): Verdict {
  const given: readonly unknown[] = Array.isArray(evidence) ? evidence : [evidence];
  if (given.some((one) => one !== null && !isMeasure(one)))
    throw new EvidenceError(`not numbers: ${describe(evidence)} for ${claim.id}; give numbers or Counts`);
  if (given.length === 0 || given.includes(null)) return NO_ANSWER;
  const measures = chosen(claim, rule, given as Measure[]);
  if (measures === null) return { missing: 'Det som rapporten jämför finns inte bland det som räknas i exporten.' };
  const { fewest, most, holds } = RULES[rule.kind];
  if (measures.length < fewest || measures.length > most)
    throw new EvidenceError(
      `${measures.length} numbers for ${claim.id}; the rule ${rule.kind} takes ${fewest === most ? fewest : `at least ${fewest}`}`,
    );
  if (measures.some((one) => isCounted(one) && one.base === 0)) return EMPTY_BASE;
  const text = measures.map(measureText).join(SEPARATOR[rule.kind] ?? ', ');
  return { value: text, text, count: null, base: null, holds: holds(measures, rule as never), difference: null };
}

/** The counts that the rule's keys name, or the evidence as it is. */
function chosen(claim: Claim, rule: MeasureRule, given: readonly Measure[]): readonly Measure[] | null {
  const keys = 'keys' in rule ? rule.keys : undefined;
  if (!keys) return given;
  if (!isCountedList(given))
    throw new EvidenceError(
      `not counts: ${describe(given)} for ${claim.id}; give the counts of the distribution, of which the rule takes ${keys.join(', ')}`,
    );
  return pick(given, keys);
}

const SEPARATOR: Partial<Record<Rule['kind'], string>> = {
  greater: ' mot ',
  half: ' mot ',
  'more-than-double': ' mot ',
  decreased: ', sedan ',
};

const measureText = (measure: Measure): string =>
  typeof measure === 'number' ? swedishNumber(measure) : countedText(measure);

/** "23 av 40 (58 procent)" */
const countedText = ({ count, base }: Counted): string =>
  base === 0
    ? `${count} av 0`
    : `${swedishNumber(count)} av ${swedishNumber(base)} (${roundedPercent(count, base, 0)} procent)`;

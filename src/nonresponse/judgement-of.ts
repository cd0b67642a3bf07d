import { hasRows, type CountedRows } from '../published/evidence/counted-rows';
import { statementsOf, type Rule } from '../published/rules/rules';
import type { Statement } from '../published/rules/statement';
import type { Certainty } from './certainty';
import { differenceBounds, numberBounds, numberDifference, type Bounding, type Uncertain } from './difference-bounds';
import { populationOf } from './population-of';
import { isWhyNot, type WhyNot } from './why-not';

/** How far a conclusion stands by itself. */
export interface Judgement {
  readonly certainty: Certainty;
  /** Why nonresponse says nothing of it; null if it does. */
  readonly reason: WhyNot | null;
  /** Of how many conclusions that share the error it could be one, each with an equal part, and still hold; 0 if of none. */
  readonly holdsAmong: number;
  /** What has to hold for it, all of it; empty if nonresponse says nothing. */
  readonly statements: readonly JudgedStatement[];
}

/** A statement with the organisations that it speaks of. */
export interface JudgedStatement {
  readonly one: Uncertain;
  readonly other: Uncertain | null;
  readonly numbers: boolean;
  readonly test: Statement['test'];
  /** The Counts that it compares. */
  readonly counts: readonly CountedRows[];
}

/** The error that may be shared, in thousandths of a percent. */
const ERROR = 5000;

/** No figure makes more conclusions. */
const MOST = 50;

/**
 * Judges a comparative conclusion by itself. All of its statements must hold,
 * so each is asked for at the full level (intersection–union: see
 * differenceInterval).
 * @param rule As in the register: `{ kind: 'greater' }`, `{ kind: 'majority' }`, `{ kind: 'decreased' }` …
 * @param evidence What the rule takes; Counts of respondents, and numbers that are given.
 * @example judgementOf({ kind: 'greater' }, [kommuner.twinning, kommuner.other]).certainty // 'always'
 */
export function judgementOf(rule: Rule, evidence: readonly unknown[]): Judgement {
  const none = { holdsAmong: 0, statements: [] };
  const found = new Map(evidence.map((one) => [one, uncertain(one)]));
  const stated = rule.kind === 'not-significant' ? null : statementsOf(rule, evidence);
  const reason = whyNotJudged(rule, [...found.values()]) ?? (stated === null ? 'nothing-to-compare' : null);
  if (reason) return { certainty: 'not-applicable', reason, ...none };
  const measure = (one: unknown): Uncertain => (typeof one === 'number' ? one : (found.get(one) as Uncertain));
  const statements = (stated ?? []).map(({ one, other, numbers = false, test }) => ({
    one: measure(one),
    other: other === undefined ? null : measure(other),
    numbers,
    test,
    counts: [one, other].filter(hasRows),
  }));
  if (!holds(statements.map(ofThoseSeen), 'worst'))
    return { certainty: 'does-not-hold', reason: null, holdsAmong: 0, statements };
  if (holds(statements, 'worst')) return { certainty: 'always', reason: null, holdsAmong: MOST, statements };
  const holdsAmong = greatestUpTo(MOST, (many) => holds(statements, levelAmong(many)));
  return { certainty: holdsAmong > 0 ? 'interval' : 'undetermined', reason: null, holdsAmong, statements };
}

/** How far a conclusion stands by itself. */
export const certaintyOf = (rule: Rule, evidence: readonly unknown[]): Certainty =>
  judgementOf(rule, evidence).certainty;

/** The greatest number for which something holds that holds for all below it, by halving; 0 if it never does. */
function greatestUpTo(most: number, isHeld: (many: number) => boolean): number {
  if (!isHeld(1)) return 0;
  let [good, bad] = [1, most + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isHeld(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The level of one of so many that share the error, rounded so that it never asks for less. */
const levelAmong = (many: number): number => 100 - Math.floor(ERROR / many) / 1000;

/** Whether all of the statements hold everywhere within the bounds. */
const holds = (statements: readonly Omit<JudgedStatement, 'counts'>[], bounding: Bounding): boolean =>
  statements.every(({ one, other, numbers, test }) => {
    if (other === null) return test(numberBounds(one, bounding));
    return test((numbers ? numberDifference : differenceBounds)(one, other, bounding));
  });

function whyNotJudged({ kind }: Rule, found: readonly (Uncertain | WhyNot)[]): WhyNot | null {
  if (kind === 'not-significant') return 'who-answered';
  if (found.length > 0 && found.every((one) => typeof one === 'number')) return 'earlier-surveys';
  return found.find(isWhyNot) ?? null;
}

/** Those who answered, as if there were no others. */
function ofThoseSeen({ one, other, ...statement }: JudgedStatement): JudgedStatement {
  const seen = (measure: Uncertain): Uncertain =>
    typeof measure === 'number' ? measure : { ...measure, all: measure.baseRows };
  return { ...statement, one: seen(one), other: other === null ? null : seen(other) };
}

function uncertain(evidence: unknown): Uncertain | WhyNot {
  if (typeof evidence === 'number') return evidence;
  if (!hasRows(evidence)) return 'nothing-to-compare';
  const found = populationOf(evidence);
  return !isWhyNot(found) && found.baseRows.size === 0 ? 'no-answers' : found;
}

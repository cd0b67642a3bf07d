import { differenceBounds, numberBounds, type Bounding, type Uncertain } from './difference-bounds';
import { hasRows } from '../published/evidence/counted-rows';
import { populationOf } from './population-of';
import { isWhyNot } from './why-not';
import { statementsOf, type Rule } from '../published/rules/rules';

/**
 * How far a conclusion stands on its own, whoever did not answer.
 * `always`: whatever the others would have said. `interval`: within the 95
 * percent interval, if those who answered are a random sample. `undetermined`:
 * neither. `not-applicable`: rows are not one an organisation (nobody knows how
 * many cooperations the others have), or the rule is no comparison of answers.
 * Numbers without rows are not either.
 * `does-not-hold`: already not true of those who answered.
 */
export type Certainty = 'always' | 'interval' | 'undetermined' | 'not-applicable' | 'does-not-hold';

/** Percent of error that all intervals of a conclusion share (Bonferroni). */
const ERROR = 5;

/**
 * Marks a comparative conclusion.
 * @param rule As in the register: `{ kind: 'greater' }`, `{ kind: 'majority' }`, `{ kind: 'decreased' }` …
 * @param evidence What the rule takes; Counts of respondents, and numbers that are given.
 * @throws Error if evidence of the rule is missing.
 * @example certaintyOf({ kind: 'greater' }, [kommuner.twinning, kommuner.other]) // 'always'
 */
export function certaintyOf(rule: Rule, evidence: readonly unknown[]): Certainty {
  const byRow = new Map<unknown, Uncertain | null>(evidence.map((one) => [one, uncertain(one)]));
  const statements = statementsOf(rule, evidence);
  const measures = [...byRow.values()];
  // Numbers alone say nothing of who could have answered otherwise.
  const hasNoRows = measures.every((one) => typeof one === 'number');
  if (statements === null || measures.includes(null) || hasNoRows) return 'not-applicable';
  const measure = (one: unknown): Uncertain => (typeof one === 'number' ? one : (byRow.get(one) ?? 0));
  const intervals = statements.flatMap(({ one, other }) =>
    [one, other].filter((part) => typeof measure(part) !== 'number'),
  ).length;
  const holds = (by: Bounding, at = measure): boolean =>
    statements.every(({ one, other, test }) =>
      test(other === undefined ? numberBounds(at(one), by) : differenceBounds(at(one), at(other), by)),
    );
  if (!holds('worst', (one) => ofThoseSeen(measure(one)))) return 'does-not-hold';
  if (holds('worst')) return 'always';
  return holds(100 - ERROR / Math.max(1, intervals)) ? 'interval' : 'undetermined';
}

/** Those who answered, as if there were no others. */
const ofThoseSeen = (measure: Uncertain): Uncertain =>
  typeof measure === 'number' ? measure : { ...measure, population: measure.baseRows.size };

function uncertain(evidence: unknown): Uncertain | null {
  if (typeof evidence === 'number') return evidence;
  if (!hasRows(evidence) || evidence.base === 0) return null;
  const found = populationOf(evidence);
  return isWhyNot(found) ? null : found;
}

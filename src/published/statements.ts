import type { Bounds } from '../statistics/population-interval';
import { isCounted, isCountedList } from './evidence';
import { pick, placed } from './leading';
import type { Rule } from './rule';

/** Bounds of a difference as fractions with one denominator, so that comparing them is exact. */
export interface Difference extends Bounds {
  readonly of: number;
}

/** Something about one measure, or about how much it is greater than another, that bounds can settle. */
export interface Statement {
  readonly one: unknown;
  readonly other?: unknown;
  /** Whether it holds everywhere within the bounds. */
  readonly test: (bounds: Difference) => boolean;
}

const more = ({ low }: Difference): boolean => low > 0;
const moreBy =
  (by: number | undefined) =>
  ({ low, of }: Difference): boolean =>
    by === undefined ? low > 0 : 100 * low >= by * of;
const atMost =
  (spread: number) =>
  ({ low, high }: Difference): boolean =>
    low >= -spread && high <= spread;

/**
 * What has to hold, all of it, for a rule to hold. Null for rules about no
 * comparison of answers, and for evidence that a rule does not find its keys in.
 */
export function statementsOf(rule: Rule, evidence: readonly unknown[]): Statement[] | null {
  const keyed = 'keys' in rule && rule.keys && isCountedList(evidence) ? pick(evidence, rule.keys) : evidence;
  if (keyed === null) return null;
  const following = keyed.slice(1).map((other, at) => ({ one: keyed[at], other }));
  switch (rule.kind) {
    case 'majority':
      return keyed.map((one) => ({ one, test: ({ low, of }) => isCounted(one) && 2 * low > of }));
    case 'greater':
      return following.map((pair) => ({ ...pair, test: moreBy(rule.by) }));
    case 'decreased':
      // Numbers, not shares: what is given of earlier surveys has no base.
      return following.map((pair) => ({ ...pair, test: more }));
    case 'equal':
      return following.map((pair) => ({ ...pair, test: atMost(0) }));
    case 'even':
      return pairsOf(keyed).map((pair) => ({ ...pair, test: atMost(rule.spread) }));
    case 'range':
      return keyed.map((one) => ({ one, test: ({ low, high }) => low >= rule.min && high <= rule.max }));
    case 'most-common':
      return leaders(evidence, rule.keys, rule.by);
    case 'closely-followed':
      return closely(evidence, rule.keys, rule.within);
    case 'more-than-double':
      return timesBefore(keyed, 2, more);
    case 'half':
      return timesBefore(keyed, 0.5, atMost(0));
    default:
      return null;
  }
}

/** Now against a multiple of a number that is given for an earlier year. */
const timesBefore = ([now, before]: readonly unknown[], times: number, test: Statement['test']): Statement[] | null =>
  typeof before === 'number' ? [{ one: now, other: times * before, test }] : null;

const pairsOf = (all: readonly unknown[]): { one: unknown; other: unknown }[] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => ({ one, other })));

function leaders(evidence: readonly unknown[], keys: readonly string[], by?: number): Statement[] | null {
  if (!isCountedList(evidence)) return null;
  const places = placed(evidence);
  const named = pick(places, keys);
  const others = places.filter((one) => !named?.includes(one));
  return named && named.flatMap((one) => others.map((other) => ({ one, other, test: moreBy(by) })));
}

function closely(evidence: readonly unknown[], keys: readonly string[], within: number): Statement[] | null {
  if (!isCountedList(evidence)) return null;
  const [first, second] = pick(placed(evidence), keys) ?? [];
  if (!first || !second) return null;
  const rest = placed(evidence).filter((one) => one !== first && one !== second);
  return [
    { one: first, other: second, test: more },
    { one: first, other: second, test: ({ high, of }) => 100 * high < within * of },
    ...rest.map((other) => ({ one: second, other, test: more })),
  ];
}

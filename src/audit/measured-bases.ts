import { groupBy } from '../input/group-by';
import type { Claim } from '../published/claims/claim';
import type { Base } from './relation-file';

/**
 * Bases of percentages that say themselves how they are counted, for those that no base is declared
 * for: one for all of the same question, base and conditions. How many answers each gave only the
 * codebook knows, so any number is taken to be possible; a printed count of the same is the percent's.
 * A weighted percent is no whole number of respondents and has none.
 */
export function measuredBases(claims: readonly Claim[], declared: readonly Base[]): Base[] {
  const shared = new Set(declared.flatMap(({ shares }) => shares.map(({ percent }) => percent)));
  const open = claims.filter(
    ({ id, unit, measure, given }) => unit === 'percent' && measure && !measure.weighted && !given && !shared.has(id),
  );
  const keyOf = ({ measure }: Claim): string => {
    const { question, item, place, to, base, among } = measure ?? {};
    return JSON.stringify([question, item, place, to, base, among]);
  };
  const counts = new Map(
    claims.flatMap((one) => (one.unit === 'count' && one.measure ? [[JSON.stringify(one.measure), one.id]] : [])),
  );
  return [...groupBy(open, keyOf).values()].map((own): Base => {
    const [first] = own as [Claim];
    return {
      id: `${first.id}-base`,
      label: first.base ?? first.counts,
      answers: 'any',
      shares: own.map(({ id, measure }) => ({ percent: id, count: counts.get(JSON.stringify(measure)) })),
    };
  });
}

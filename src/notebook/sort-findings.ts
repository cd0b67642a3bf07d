import type { ExportFinding } from './export-finding';

/** Which kind comes first. */
const KINDS: Readonly<Record<ExportFinding['kind'], number>> = {
  deviation: 0,
  nonresponse: 1,
  conclusion: 2,
  'small-group': 3,
};

/**
 * Findings in an order of their own, however they came: by kind; then by the
 * printed number that they are about, as the report prints them; then by notebook
 * and text. Small groups stand in the order of their ranks.
 * @param claims Ids of all printed numbers, in the report's order.
 */
export function sortFindings(findings: readonly ExportFinding[], claims: readonly string[]): ExportFinding[] {
  const places = new Map(claims.map((id, place) => [id, place]));
  const keysOf = (one: ExportFinding): readonly (number | string)[] => {
    const [claim = ''] = one.claims;
    if (one.kind === 'small-group') return [KINDS[one.kind], one.rank];
    return [
      KINDS[one.kind],
      // Of a register that lacks it by now: after those that it has.
      places.get(claim) ?? claims.length,
      claim,
      one.notebook,
      one.explanation,
    ];
  };
  return findings
    .map((one) => ({ one, keys: keysOf(one) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ one }) => one);
}

/** By the first keys that differ; of each place both are numbers or both texts. */
function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [left, right] = [a[at], b[at]];
  return left === undefined || right === undefined ? 0 : left < right ? -1 : 1;
}

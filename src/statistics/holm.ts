/**
 * P-values of several claims adjusted so that a claim may be held where its
 * adjusted one is at most the error, and the probability that any is held
 * wrongly is no greater, however the claims hang together.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70.
 * @param pValues From 0 to 1, one a claim.
 * @returns In the same order.
 * @throws RangeError `not a probability: …`
 * @example holm([0.01, 0.04, 0.03]) // [0.03, 0.06, 0.06]
 */
export function holm(pValues: readonly number[]): number[] {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`not a probability: ${p}`);
  const adjusted: number[] = [];
  let greatest = 0;
  const order = pValues.map((_, at) => at).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  order.forEach((at, rank) => {
    greatest = Math.max(greatest, Math.min(1, (pValues.length - rank) * (pValues[at] ?? 0)));
    adjusted[at] = greatest;
  });
  return adjusted;
}

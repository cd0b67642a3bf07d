const rows: bigint[][] = [[1n]];

/** Binomial coefficient, out of Pascal's triangle; 0 where there is no such choice. */
export function choose(n: number, k: number): bigint {
  for (let at = rows.length; at <= n; at++) {
    const above = rows[at - 1] ?? [];
    rows.push(Array.from({ length: at + 1 }, (_, index) => (above[index - 1] ?? 0n) + (above[index] ?? 0n)));
  }
  return rows[n]?.[k] ?? 0n;
}

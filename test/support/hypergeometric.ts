/** Logarithms of factorials. */
const factorials = [0];
const factorial = (n: number): number => {
  for (let at = factorials.length; at <= n; at++) factorials.push((factorials[at - 1] ?? 0) + Math.log(at));
  return factorials[n] ?? 0;
};
const choose = (n: number, k: number): number =>
  k < 0 || k > n ? -Infinity : factorial(n) - factorial(k) - factorial(n - k);

/** How likely a sample without replacement has so many of each kind of a population, in floating point. */
export const hypergeometric = (kinds: readonly number[], seen: readonly number[]): number =>
  Math.exp(
    kinds.reduce((sum, number, kind) => sum + choose(number, seen[kind] ?? 0), 0) -
      choose(
        kinds.reduce((a, b) => a + b, 0),
        seen.reduce((a, b) => a + b, 0),
      ),
  );

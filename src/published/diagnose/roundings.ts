/** Other ways to round a share, exact; the register's is half up. */
const ROUNDINGS: readonly {
  readonly text: string;
  readonly up: (rest: bigint, base: bigint, whole: bigint) => boolean;
}[] = [
  { text: 'andelen avkortas i stället för att avrundas', up: () => false },
  { text: 'andelen avrundas uppåt', up: (rest) => rest > 0n },
  {
    text: 'halva avrundas till jämn siffra',
    up: (rest, base, whole) => 2n * rest > base || (2n * rest === base && whole % 2n === 1n),
  },
  { text: 'halva avrundas nedåt', up: (rest, base) => 2n * rest > base },
];

/**
 * Which other roundings of a share give a printed percent, and how many were tried.
 * @param digits Decimals as printed.
 * @returns Their texts, in Swedish.
 */
export function otherRoundings(
  count: number,
  base: number,
  printed: number,
  digits: number,
): { readonly fitting: readonly string[]; readonly tried: number } {
  const scale = 10n ** BigInt(digits);
  const scaled = 100n * scale * BigInt(count);
  const [whole, rest] = [scaled / BigInt(base), scaled % BigInt(base)];
  const wanted = BigInt(Math.round(printed * Number(scale)));
  return {
    fitting: ROUNDINGS.filter(({ up }) => whole + (up(rest, BigInt(base), whole) ? 1n : 0n) === wanted).map(
      ({ text }) => text,
    ),
    tried: ROUNDINGS.length,
  };
}

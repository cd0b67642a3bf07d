import { inLanguage, type Texts } from '../../input/language';

/** Other ways to round a share, exact; the register's is half up. */
const ROUNDINGS: readonly {
  readonly text: Texts;
  readonly up: (rest: bigint, base: bigint, whole: bigint) => boolean;
}[] = [
  {
    text: { sv: 'andelen avkortas i stället för att avrundas', en: 'the share is cut off instead of rounded' },
    up: () => false,
  },
  { text: { sv: 'andelen avrundas uppåt', en: 'the share is rounded up' }, up: (rest) => rest > 0n },
  {
    text: { sv: 'halva avrundas till jämn siffra', en: 'halves are rounded to an even digit' },
    up: (rest, base, whole) => 2n * rest > base || (2n * rest === base && whole % 2n === 1n),
  },
  { text: { sv: 'halva avrundas nedåt', en: 'halves are rounded down' }, up: (rest, base) => 2n * rest > base },
];

/**
 * Which other roundings of a share give a printed percent, and how many were tried.
 * @param digits Decimals as printed.
 * @returns Their texts.
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
      ({ text }) => inLanguage(text),
    ),
    tried: ROUNDINGS.length,
  };
}

import { roundedPercent } from '../statistics/rounding';

/** A hidden base, and the count of each option that gives its printed percent. */
export interface ChosenBase {
  readonly base: number;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The base nearest to a wanted one, and not above the number asked, for which
 * every printed percent is the rounded share of some whole number.
 * @param exclusive The options exclude each other and are all there are: the counts sum to the base.
 * @throws Error if no base can give the printed percents.
 */
export function chooseBase(
  percents: Readonly<Record<string, string>>,
  { asked, wanted, exclusive = false }: { asked: number; wanted: number; exclusive?: boolean },
): ChosenBase {
  const bases = Array.from({ length: asked }, (_, index) => index + 1).sort(
    (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a,
  );
  for (const base of bases) {
    const counts = countsFor(percents, base, exclusive);
    if (counts) return { base, counts };
  }
  throw new Error(`no base of at most ${asked} gives ${Object.values(percents).join(', ')} percent`);
}

function countsFor(
  percents: Readonly<Record<string, string>>,
  base: number,
  exclusive: boolean,
): Record<string, number> | null {
  const ranges = Object.entries(percents).map(([option, printed]) => {
    const digits = printed.split('.')[1]?.length ?? 0;
    const possible = Array.from({ length: base + 1 }, (_, count) => count).filter(
      (count) => roundedPercent(count, base, digits) === printed,
    );
    return { option, possible };
  });
  if (ranges.some(({ possible }) => possible.length === 0)) return null;
  const counts = Object.fromEntries(
    ranges.map(({ option, possible }) => [option, possible[Math.floor(possible.length / 2)] ?? 0]),
  );
  if (!exclusive) return counts;
  // Move within the rounding intervals until the counts make the whole.
  let rest = base - Object.values(counts).reduce((a, b) => a + b, 0);
  for (const { option, possible } of ranges) {
    const count = counts[option] ?? 0;
    const moved = Math.min(possible.at(-1) ?? count, Math.max(possible[0] ?? count, count + rest));
    rest -= moved - count;
    counts[option] = moved;
  }
  return rest === 0 ? counts : null;
}

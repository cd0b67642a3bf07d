import { possibleCounts } from '../../src/statistics/possible-bases';

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
  const shares = Object.entries(percents).map(([option, percent]) => ({ option, percent }));
  const ranges = possibleCounts(shares, base, { complete: exclusive });
  if (!ranges) return null;
  const counts = ranges.map(({ least, most }) => least + Math.floor((most - least + 1) / 2));
  if (exclusive) {
    // Move within the rounding intervals until the counts make the whole.
    let rest = base - counts.reduce((a, b) => a + b, 0);
    ranges.forEach(({ least, most }, index) => {
      const count = counts[index] ?? 0;
      const moved = Math.min(most, Math.max(least, count + rest));
      rest -= moved - count;
      counts[index] = moved;
    });
  }
  return Object.fromEntries(shares.map(({ option }, index) => [option, counts[index] ?? 0]));
}

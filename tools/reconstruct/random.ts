/** Seeded random numbers: the same seed gives the same export everywhere. */
export class Random {
  constructor(private state: number) {}

  /** From 0 (inclusive) to 1. mulberry32, by Tommy Ettinger, in the public domain. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `from` to `to`, both inclusive. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** A copy in random order. */
  shuffled<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = this.whole(0, last);
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  }

  /** One of the items. */
  one<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('nothing to choose from');
    return items[this.whole(0, items.length - 1)] as T;
  }

  /**
   * Divides a total among weights, in whole numbers that sum to it; largest remainders first.
   * @throws Error `nothing to divide among` if no weight is above 0.
   */
  divided(total: number, weights: readonly number[]): number[] {
    const sum = weights.reduce((a, b) => a + b, 0);
    if (!(sum > 0))
      throw new Error(`nothing to divide among: ${total} on weights ${weights.join(', ') || 'that are none'}`);
    const exact = weights.map((weight) => (total * weight) / sum);
    const parts = exact.map(Math.floor);
    const byRemainder = exact
      .map((value, index) => ({ index, rest: value - Math.floor(value) }))
      .sort((a, b) => b.rest - a.rest || a.index - b.index);
    for (const { index } of byRemainder.slice(0, total - parts.reduce((a, b) => a + b, 0)))
      parts[index] = (parts[index] ?? 0) + 1;
    return parts;
  }
}

/** Invents answers, the same ones each time. */
export class Invent {
  private state: number;

  constructor(seed: number) {
    this.state = seed * 2654435761;
  }

  number(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.number() < share;
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  one<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)]!;
  }

  /** Some of a list, at least one, in its order. */
  some<T>(list: readonly T[], share = 0.4): T[] {
    const found = list.filter(() => this.chance(share));
    return found.length > 0 ? found : [this.one(list)];
  }

  order<T>(list: readonly T[]): T[] {
    return list
      .map((one) => [this.number(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one);
  }

  /** Words that nobody wrote before. */
  sentence(): string {
    const words = [
      'more',
      'benches',
      'along',
      'the',
      'river',
      'and',
      'lamps',
      'near',
      'our',
      'school',
      'please',
      'thanks',
    ];
    return Array.from({ length: this.whole(3, 8) }, () => this.one(words)).join(' ') + ` ${this.whole(100, 999)}`;
  }

  /** "2024-03-05 12:40:10" */
  moment(): string {
    const two = (number: number): string => String(number).padStart(2, '0');
    return `2024-0${this.whole(1, 9)}-${two(this.whole(1, 28))} ${two(this.whole(0, 23))}:${two(this.whole(0, 59))}:${two(this.whole(0, 59))}`;
  }

  person(): string {
    return `${this.one(['Ada', 'Bo', 'Cilla', 'Dan', 'Eva', 'Finn', 'Gun'])} ${this.one(['Alm', 'Berg', 'Dahl', 'Ek', 'Falk', 'Gran', 'Holm', 'Lind'])}${this.one(['', 'ström', 'quist'])}`;
  }

  address(): string {
    return `${this.one(['ada', 'bo', 'cilla', 'dan'])}.${this.whole(1, 999)}@example.org`;
  }

  ip(): string {
    return `192.0.2.${this.whole(1, 250)}`;
  }
}

/** As many rows as asked for. */
export const rowsOf = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

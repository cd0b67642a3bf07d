import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Comparison } from '../../src/statistics/comparison';
import type { DifferenceBounds } from '../../src/statistics/difference-interval';
import { tippingPoint } from '../../src/statistics/tipping-point';
import { comparisons } from '../support/comparisons';

const more = ({ low }: DifferenceBounds): boolean => low > 0;

/** All ways to divide so many into so many parts. */
function* divided(number: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [number];
  else
    for (let first = 0; first <= number; first++)
      for (const rest of divided(number - first, parts - 1)) yield [first, ...rest];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What everybody says, of a comparison, as numbers of each answer of those who did not answer. */
function difference(
  comparison: Comparison,
  others: readonly { to: string; numbers: Record<string, number> }[],
): number {
  const of = (to: string, answer: string): number =>
    sum(others.filter((one) => one.to === to).map(({ numbers }) => numbers[answer] ?? 0));
  const onlyOne = of('both', 'onlyOne') - of('both', 'onlyOther');
  if (comparison.kind === 'paired') return comparison.onlyOne - comparison.onlyOther + onlyOne;
  const yes = comparison.one.count + of('one', 'yes');
  if (comparison.kind === 'given') return yes - comparison.number;
  const { one, other } = comparison;
  const otherYes = other.count + of('other', 'yes');
  return comparison.kind === 'overlapping' && comparison.both && comparison.both.base > 0
    ? yes - otherYes + onlyOne
    : yes * other.population - otherYes * one.population;
}

/** The fewest who answer otherwise in any completion in which a claim does not hold; null if it holds in all. */
function fewest(
  comparison: Comparison,
  others: NonNullable<ReturnType<typeof tippingPoint>>['others'],
  holds: (value: number) => boolean,
): number | null {
  let completions: { differ: number; others: { to: string; numbers: Record<string, number> }[] }[] = [
    { differ: 0, others: [] },
  ];
  for (const { to, expected } of others) {
    const answers = Object.keys(expected) as (keyof typeof expected)[];
    const ways = [...divided(sum(Object.values(expected)), answers.length)];
    completions = completions.flatMap(({ differ, others: before }) =>
      ways.map((way) => ({
        differ: differ + sum(answers.map((answer, at) => Math.max(0, (expected[answer] ?? 0) - (way[at] ?? 0)))),
        others: [...before, { to, numbers: Object.fromEntries(answers.map((answer, at) => [answer, way[at] ?? 0])) }],
      })),
    );
  }
  const falls = completions.filter((one) => !holds(difference(comparison, one.others))).map(({ differ }) => differ);
  return falls.length === 0 ? null : Math.min(...falls);
}

const answered = (comparison: Comparison): boolean =>
  comparison.kind === 'paired'
    ? comparison.base > 0
    : comparison.one.base > 0 && (comparison.kind === 'given' || comparison.other.base > 0);

describe('tippingPoint', () => {
  it('is how many of the others would have to say no for a majority to fall, if they answer as those who did', () => {
    // 120 of 200 of 290: of 90 others 54 would say yes. 174 less 29 is half.
    const majority = { kind: 'given', one: { count: 120, base: 200, population: 290 }, number: 145 } as const;
    const found = tippingPoint(majority, more);
    expect(found?.others.map(({ expected }) => expected)).to.deep.equal([{ yes: 54, no: 36 }]);
    expect(found?.least).to.equal(29);
    expect(found?.changes).to.deep.equal([{ to: 'one', from: 'yes', into: 'no', number: 29 }]);
  });

  it('turns those of the same respondents first who gave only the one answer: each counts twice', () => {
    // 12 others: 4 only the one, 2 only the other, 6 alike. 6 + 2 more; 4 turned are 8 fewer.
    const found = tippingPoint({ kind: 'paired', onlyOne: 12, onlyOther: 6, base: 36, population: 48 }, more);
    expect(found?.changes).to.deep.equal([{ to: 'both', from: 'onlyOne', into: 'onlyOther', number: 4 }]);
  });

  it('takes from the smaller population first, where one organisation is a greater share', () => {
    const [one, other] = [
      { count: 30, base: 40, population: 100 },
      { count: 5, base: 10, population: 20 },
    ];
    expect(tippingPoint({ kind: 'apart', one, other }, more)?.changes).to.deep.equal([
      { to: 'other', from: 'no', into: 'yes', number: 5 },
    ]);
  });

  it('is null where the claim holds whatever the others say, 0 where it does not hold if they answer alike', () => {
    const one = { count: 150, base: 200, population: 290 };
    expect(tippingPoint({ kind: 'given', one, number: 145 }, more)).to.equal(null);
    expect(tippingPoint({ kind: 'given', one, number: 230 }, more)).to.deep.include({ least: 0, changes: [] });
  });

  it('is the least of both ways where a claim falls by more and by less', () => {
    const within = ({ low, high }: DifferenceBounds): boolean => low >= -3 && high <= 5;
    // 10 of 20 of 40: 20, if the others answer alike; 4 fewer or 6 more.
    const one = { count: 10, base: 20, population: 40 };
    expect(tippingPoint({ kind: 'given', one, number: 20 }, within)?.changes).to.deep.equal([
      { to: 'one', from: 'yes', into: 'no', number: 4 },
    ]);
    // 4 fewer, or 3 more.
    expect(tippingPoint({ kind: 'given', one, number: 23 }, within)?.least).to.equal(1);
    expect(tippingPoint({ kind: 'given', one, number: 17 }, within)?.changes).to.deep.equal([
      { to: 'one', from: 'no', into: 'yes', number: 3 },
    ]);
  });

  it('tells no changes of nobody', () => {
    // 6 others: none only the one, 1 only the other, 5 alike.
    const found = tippingPoint(
      { kind: 'paired', onlyOne: 0, onlyOther: 3, base: 20, population: 26 },
      ({ high }) => high < -2,
    );
    expect(found?.changes).to.deep.equal([{ to: 'both', from: 'onlyOther', into: 'onlyOne', number: 1 }]);
    const other = tippingPoint(
      { kind: 'paired', onlyOne: 3, onlyOther: 0, base: 20, population: 26 },
      ({ high }) => high < 5,
    );
    expect(other?.changes).to.deep.equal([{ to: 'both', from: 'alike', into: 'onlyOne', number: 1 }]);
  });

  it('is the fewest of all completions in which the claim falls, found by trying all of them', () => {
    fc.assert(
      fc.property(
        comparisons(9),
        fc.integer({ min: -3, max: 3 }),
        fc.nat(4),
        fc.boolean(),
        (comparison, from, length, isOpen) => {
          fc.pre(answered(comparison));
          const holds = (value: number): boolean => value > from && (isOpen || value <= from + length);
          const found = tippingPoint(comparison, ({ low, high }) => holds(low) && holds(high));
          // A claim that nothing holds of tells the others, also where this one cannot fall.
          const { others } = tippingPoint(comparison, () => false)!;
          expect(found?.least ?? null).to.equal(fewest(comparison, others, holds));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('tells changes that are possible, as many as it says, after which the claim does not hold', () => {
    fc.assert(
      fc.property(comparisons(30), (comparison) => {
        fc.pre(answered(comparison));
        const found = tippingPoint(comparison, more);
        fc.pre(found !== null);
        if (!found) return;
        const numbers = found.others.map(({ to, expected }) => ({
          to,
          numbers: { ...expected } as Record<string, number>,
        }));
        for (const { to, from, into, number } of found.changes) {
          const changed = numbers.find((one) => one.to === to)!.numbers;
          changed[from] = changed[from]! - number;
          changed[into] = changed[into]! + number;
          expect(changed[from]).to.be.at.least(0);
        }
        expect(sum(found.changes.map(({ number }) => number))).to.equal(found.least);
        expect(difference(comparison, numbers)).to.be.at.most(0);
      }),
    );
  });

  it('refuses answers of nobody: there is nothing to expect', () => {
    expect(() => tippingPoint({ kind: 'given', one: { count: 0, base: 0, population: 3 }, number: 1 }, more)).to.throw(
      'no proportions: nobody answered',
    );
  });
});

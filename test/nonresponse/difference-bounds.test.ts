import { expect } from 'chai';
import fc from 'fast-check';
import { populationInterval } from '../../src/statistics/population-interval';
import type { Comparison } from '../../src/statistics/comparison';
import { differenceInterval } from '../../src/statistics/difference-interval';
import {
  differenceBounds,
  numberBounds,
  numberDifference,
  type Uncertain,
} from '../../src/nonresponse/difference-bounds';

type Counted = Exclude<Uncertain, number>;

/** So many organisations, of those who answered, of all; from some organisation on. */
const counted = (count: number, base: number, population: number, from = 0): Counted => {
  const codes = Array.from({ length: population }, (_, at) => `${from + at}`);
  return { rows: new Set(codes.slice(0, count)), baseRows: new Set(codes.slice(0, base)), all: new Set(codes) };
};

/** Who says yes among so many who answered, at random, and how many did not answer. */
const answers = fc.array(fc.boolean(), { maxLength: 4 });
const measureOf = (yes: readonly boolean[], unknown: number, name = ''): Counted => {
  const codes = Array.from({ length: yes.length + unknown }, (_, at) => `${name}${at}`);
  return {
    rows: new Set(codes.filter((_, at) => yes[at])),
    baseRows: new Set(codes.slice(0, yes.length)),
    all: new Set(codes),
  };
};

/** Everything that so many could have said, as who says yes. */
function completions(unknown: number): boolean[][] {
  if (unknown === 0) return [[]];
  return completions(unknown - 1).flatMap((rest) => [
    [...rest, true],
    [...rest, false],
  ]);
}

const yesIn = (all: readonly boolean[]): number => all.filter(Boolean).length;

describe('numberBounds', () => {
  it('lets nobody or everybody of the others say yes, at worst', () => {
    expect(numberBounds(counted(9, 13, 20), 'worst')).to.deep.equal({ low: 9, high: 16, of: 20 });
  });

  it('takes the interval at a level: samplingbook’s limits', () => {
    expect(numberBounds(counted(3, 10, 50), 95)).to.deep.equal({ low: 5, high: 31, of: 50 });
  });

  it('knows nothing where nobody answered, and everything of a number that is given', () => {
    for (const bounding of ['worst', 95] as const) {
      expect(numberBounds(counted(0, 0, 20), bounding)).to.deep.equal({ low: 0, high: 20, of: 20 });
      expect(numberBounds(7, bounding)).to.deep.equal({ low: 7, high: 7, of: 1 });
    }
  });
});

describe('differenceBounds', () => {
  it('is what the difference of two answers of the same respondents can become, by trying all answers of the others', () => {
    const both = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(both, fc.nat(3), (seen, unknown) => {
        const [one, other] = [seen.map(([yes]) => yes), seen.map(([, yes]) => yes)];
        const differences = completions(unknown).flatMap((ones) =>
          completions(unknown).map((others) => yesIn([...one, ...ones]) - yesIn([...other, ...others])),
        );
        expect(differenceBounds(measureOf(one, unknown), measureOf(other, unknown), 'worst')).to.deep.equal({
          low: Math.min(...differences),
          high: Math.max(...differences),
          of: seen.length + unknown,
        });
      }),
    );
  });

  it('is what the difference of two shares of different respondents can become, by trying all answers of the others', () => {
    fc.assert(
      fc.property(answers, fc.nat(3), answers, fc.nat(3), (one, unknown, other, otherUnknown) => {
        const [all, otherAll] = [one.length + unknown, other.length + otherUnknown];
        const differences = completions(unknown).flatMap((ones) =>
          completions(otherUnknown).map(
            (others) => yesIn([...one, ...ones]) * otherAll - yesIn([...other, ...others]) * all,
          ),
        );
        // Nobody of nobody is the same whoever it is of.
        fc.pre(one.length > 0 || other.length > 0);
        const bounds = differenceBounds(measureOf(one, unknown, 'a'), measureOf(other, otherUnknown, 'b'), 'worst');
        // Adding 0 turns -0 into 0.
        const [low, high] = [Math.min(...differences), Math.max(...differences)].map((end) => end + 0);
        expect(bounds).to.deep.equal({ low, high, of: all * otherAll });
      }),
    );
  });

  it('is the exact interval of those who gave one of two answers: they alone can make a difference', () => {
    // 3 of 10 gave only the first, none only the second; of 50.
    const [one, other] = [counted(7, 10, 50), counted(4, 10, 50)];
    const sample = { base: 10, population: 50 };
    expect(differenceBounds(one, other, 95)).to.deep.equal(
      differenceInterval({ kind: 'paired', onlyOne: 3, onlyOther: 0, ...sample }),
    );
    expect(differenceBounds(other, one, 90)).to.deep.equal(
      differenceInterval({ kind: 'paired', onlyOne: 0, onlyOther: 3, ...sample }, 90),
    );
  });

  it('compares shares of those who have nobody in common, and of those who have some', () => {
    const [few, many] = [
      { count: 3, base: 10, population: 50 },
      { count: 45, base: 100, population: 300 },
    ];
    const kindOf = (from: number) => differenceBounds(counted(3, 10, 50), counted(45, 100, 300, from), 95);
    const interval = (kind: 'apart' | 'overlapping') =>
      differenceInterval({ kind, one: few, other: many, ...(kind === 'overlapping' && { both: null }) } as Comparison);
    expect(kindOf(50)).to.deep.equal(interval('apart'));
    expect(kindOf(49)).to.deep.equal(interval('overlapping'));
    expect(kindOf(50)).not.to.deep.equal(kindOf(49));
    // At worst all others differ, whoever they are.
    const apart = { low: (3 - 43) * 50, high: (43 - 3) * 50, of: 50 * 50 };
    for (const from of [50, 5])
      expect(differenceBounds(counted(3, 10, 50), counted(3, 10, 50, from), 'worst')).to.deep.equal(apart);
  });

  it('compares two answers of one population of which each was given by others', () => {
    const one = counted(7, 10, 20);
    // The first four answered the one alone, the last two of the other's six the other alone.
    const codes = [...one.all];
    const other = { rows: new Set(codes.slice(6, 8)), baseRows: new Set(codes.slice(4, 12)), all: one.all };
    expect(differenceBounds(one, other, 95)).to.deep.equal(
      differenceInterval({
        kind: 'overlapping',
        one: { count: 7, base: 10, population: 20 },
        other: { count: 2, base: 8, population: 20 },
        // Of the six that answered both, two gave only the first and one only the other.
        both: { onlyOne: 2, onlyOther: 1, base: 6, population: 20 },
      }),
    );
    // At worst the others say what they can: 7 to 17 against 2 to 14.
    expect(differenceBounds(one, other, 'worst')).to.deep.equal({ low: (7 - 14) * 20, high: (17 - 2) * 20, of: 400 });
  });

  it('compares numbers, not shares, with one that is given', () => {
    expect(differenceBounds(40, counted(3, 10, 50), 95)).to.deep.equal({ low: 40 - 31, high: 40 - 5, of: 1 });
    expect(differenceBounds(counted(3, 10, 50), 40, 'worst')).to.deep.equal({ low: 3 - 40, high: 43 - 40, of: 1 });
    expect(differenceBounds(3, 2, 95)).to.deep.equal({ low: 1, high: 1, of: 1 });
  });
});

describe('numberDifference', () => {
  it('is that of the answers of the same respondents, and of a number that is given', () => {
    const [one, other] = [counted(7, 10, 50), counted(4, 10, 50)];
    for (const bounding of ['worst', 95] as const) {
      expect(numberDifference(one, other, bounding)).to.deep.equal(differenceBounds(one, other, bounding));
      expect(numberDifference(one, 9, bounding)).to.deep.equal(differenceBounds(one, 9, bounding));
    }
  });

  it('compares numbers of different respondents as numbers, not by their shares', () => {
    // 3 of 10 of 50 against 3 of 5 of 8: the numbers are equal, the shares are not.
    const [one, other] = [counted(3, 10, 50), counted(3, 5, 8, 50)];
    expect(numberDifference(one, other, 'worst')).to.deep.equal({ low: 3 - 6, high: 43 - 3, of: 1 });
    const [a, b] = [
      populationInterval({ count: 3, base: 10, population: 50 }, 97.5),
      populationInterval({ count: 3, base: 5, population: 8 }, 97.5),
    ];
    expect(numberDifference(one, other, 95)).to.deep.equal({ low: a.low - b.high, high: a.high - b.low, of: 1 });
  });
});

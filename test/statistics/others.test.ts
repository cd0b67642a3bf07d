import { expect } from 'chai';
import { unknownOf } from '../../src/statistics/others';

const one = { count: 12, base: 20, population: 30 };
const other = { count: 5, base: 25, population: 40 };

describe('unknownOf', () => {
  it('knows of a number against one that is given: who did not answer', () => {
    expect(unknownOf({ kind: 'given', one, number: 15 })).to.deep.equal({
      ...{ seen: -3, of: 1 },
      others: [{ to: 'one', expected: { yes: 6, no: 4 }, adds: { yes: 1, no: 0 } }],
    });
  });

  it('knows of shares apart: who did not answer in each population, each a part of it', () => {
    const others = [
      { to: 'one', expected: { yes: 6, no: 4 }, adds: { yes: 40, no: 0 } },
      { to: 'other', expected: { yes: 3, no: 12 }, adds: { yes: -30, no: 0 } },
    ];
    const expected = { seen: 12 * 40 - 5 * 30, of: 1200, others };
    expect(unknownOf({ kind: 'apart', one, other })).to.deep.equal(expected);
    expect(unknownOf({ kind: 'overlapping', one, other, both: null })).to.deep.equal(expected);
  });

  it('knows of two answers of the same respondents: what both would be', () => {
    expect(unknownOf({ kind: 'paired', onlyOne: 5, onlyOther: 2, base: 20, population: 30 })).to.deep.equal({
      ...{ seen: 3, of: 30 },
      others: [
        {
          to: 'both',
          // 2.5, 6.5 and 1: of equal remainders those who answer alike come first.
          expected: { onlyOne: 2, alike: 7, onlyOther: 1 },
          adds: { onlyOne: 1, alike: 0, onlyOther: -1 },
        },
      ],
    });
  });

  it('knows of overlapping respondents who answered neither question, and who answered one alone', () => {
    // Of 30, 16 answered both, 4 the one alone, 2 the other alone, 8 neither.
    const overlapping = { kind: 'overlapping', one, other: { count: 9, base: 18, population: 30 } } as const;
    const both = { onlyOne: 4, onlyOther: 2, base: 16, population: 30 };
    expect(unknownOf({ ...overlapping, both })).to.deep.equal({
      ...{ seen: 3, of: 30 },
      others: [
        {
          to: 'both',
          expected: { onlyOne: 2, alike: 5, onlyOther: 1 },
          adds: { onlyOne: 1, alike: 0, onlyOther: -1 },
        },
        { to: 'one', expected: { yes: 1, no: 1 }, adds: { yes: 1, no: 0 } },
        { to: 'other', expected: { yes: 2, no: 2 }, adds: { yes: -1, no: 0 } },
      ],
    });
  });

  it('knows of respondents of whom nobody answered both questions: answers to each', () => {
    const overlapping = { kind: 'overlapping', one, other: { count: 2, base: 4, population: 30 } } as const;
    const both = { onlyOne: 0, onlyOther: 0, base: 0, population: 30 };
    expect(unknownOf({ ...overlapping, both })).to.deep.equal(unknownOf({ ...overlapping, both: null }));
  });
});

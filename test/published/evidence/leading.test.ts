import { expect } from 'chai';
import * as fc from 'fast-check';
import { leads, pick, placed } from '../../../src/published/evidence/leading';
import { countOf } from '../invented';

describe('placed', () => {
  it('puts the most first and leaves equal ones in their order', () => {
    const counts = [countOf(1, 9, 'a'), countOf(4, 9, 'b'), countOf(1, 9, 'c')];
    expect(placed(counts).map(({ key }) => key)).to.deep.equal(['b', 'a', 'c']);
  });

  it('gives "annat" no place', () => {
    expect(placed([countOf(8, 9, 'annat'), countOf(1, 9, 'a')]).map(({ key }) => key)).to.deep.equal(['a']);
  });
});

describe('pick', () => {
  it('finds by key, then by label, and gives null if one is not there', () => {
    const counts = [countOf(1, 2, 'a'), countOf(2, 2, 'b')];
    expect(pick(counts, ['b', 'A'])?.map(({ key }) => key)).to.deep.equal(['b', 'a']);
    expect(pick(counts, ['a', 'z'])).to.equal(null);
  });
});

describe('leads', () => {
  it('compares shares, not numbers', () => {
    expect(leads(countOf(7, 10), countOf(30, 100))).to.equal(true);
    expect(leads(countOf(30, 100), countOf(7, 10))).to.equal(false);
  });

  it('takes a lead of exactly so many points for enough', () => {
    expect(leads(countOf(6, 20), countOf(4, 20), 10)).to.equal(true);
    expect(leads(countOf(599, 1000), countOf(500, 1000), 10)).to.equal(false);
  });

  it('is exact where floating point is not', () => {
    // 0.3 - 0.2 is less than 0.1 in floating point.
    expect(leads(countOf(3, 10), countOf(2, 10), 10)).to.equal(true);
  });

  it('never holds both ways', () => {
    const share = fc.tuple(fc.nat(50), fc.integer({ min: 50, max: 90 })).map(([count, base]) => countOf(count, base));
    fc.assert(fc.property(share, share, (one, other) => !(leads(one, other) && leads(other, one))));
  });
});

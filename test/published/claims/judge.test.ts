import { expect } from 'chai';
import * as fc from 'fast-check';
import { roundedPercent } from '../../../src/statistics/rounding';
import { rankOf } from '../../../src/statistics/ranking';
import { claimOf, countOf, resultOf } from '../invented';

const deviation = { value: '8', because: 'Delarna ger 8.' };

describe('A printed count', () => {
  const seven = claimOf({ unit: 'count', printed: '7', base: 'Alla' });

  it('holds if it is met exactly', () => {
    expect(resultOf(seven, 7)).to.include({ status: 'holds', value: 7, count: null, base: null, explanation: null });
    expect(resultOf(seven, 8)).to.include({ status: 'deviates', value: 8, explanation: null, explained: false });
  });

  it('keeps count and base of a Count that is a share, and neither without a base in the register', () => {
    expect(resultOf(seven, countOf(7, 9))).to.include({ value: 7, count: 7, base: 9 });
    expect(resultOf(claimOf({ unit: 'count', printed: '7' }), countOf(7, 9))).to.include({
      value: 7,
      count: null,
      base: null,
    });
  });

  it('reads thousands with a space', () => {
    expect(resultOf(claimOf({ unit: 'count', printed: '1 234' }), 1234).status).to.equal('holds');
  });

  it('is explained only if the value is the one that the register names', () => {
    const claim = claimOf({ unit: 'count', printed: '7', deviation });
    expect(resultOf(claim, 8)).to.include({ status: 'deviates', explanation: 'Delarna ger 8.', explained: true });
    expect(resultOf(claim, 9)).to.include({ status: 'deviates', explanation: null, explained: false });
    expect(resultOf(claim, 7)).to.include({ status: 'holds', explanation: null });
  });

  it('is not in the export without evidence or base, but may be 0', () => {
    expect(resultOf(seven, null)).to.include({ status: 'not-in-export', value: null, explained: true });
    expect(resultOf(seven, null).explanation).to.be.a('string').that.is.not.empty;
    expect(resultOf(seven, countOf(0, 0))).to.include({ status: 'not-in-export', value: null });
    expect(resultOf(seven, 0)).to.include({ status: 'deviates', value: 0 });
  });

  it('refuses what is no whole number', () => {
    for (const wrong of [7.5, -1, NaN, ['7'], { rank: 1 }])
      expect(() => resultOf(seven, wrong)).to.throw('not a count');
  });
});

describe('A printed percent', () => {
  const percent = (printed: string) => claimOf({ unit: 'percent', printed, base: 'Alla' });

  it('holds if the share rounds half up to it at the last printed digit', () => {
    expect(resultOf(percent('58'), countOf(23, 40))).to.include({ status: 'holds', value: 57.5, count: 23, base: 40 });
    expect(resultOf(percent('57'), countOf(23, 40)).status).to.equal('deviates');
    expect(resultOf(percent('57,5'), countOf(23, 40))).to.include({ status: 'holds', reproduced: '57,5' });
    expect(resultOf(percent('33,3'), countOf(1, 3)).status).to.equal('holds');
  });

  it('holds for exactly one whole percent, whatever the share', () => {
    const share = fc.integer({ min: 1, max: 60 }).chain((base) => fc.tuple(fc.nat(base), fc.constant(base)));
    fc.assert(
      fc.property(share, fc.nat(100), ([count, base], printed) => {
        const { status } = resultOf(percent(String(printed)), countOf(count, base));
        return (status === 'holds') === (roundedPercent(count, base) === String(printed));
      }),
    );
  });

  it('is not in the export if the base is empty', () => {
    expect(resultOf(percent('0'), countOf(0, 0))).to.include({ status: 'not-in-export', value: null, count: null });
  });

  it('refuses a number without a base', () => {
    expect(() => resultOf(percent('58'), 58)).to.throw('not a share: 58 for 1-x; give a Count');
  });
});

describe('A printed rank', () => {
  const second = claimOf({ unit: 'rank', printed: '2', base: 'Alla', subject: 'b' });
  const counts = [countOf(5, 9, 'a'), countOf(3, 9, 'b'), countOf(1, 9, 'c'), countOf(8, 9, 'annat')];

  it('holds if the subject of the register has that place, "annat" not counted', () => {
    expect(resultOf(second, counts)).to.include({ status: 'holds', value: 2, count: 3, base: 9 });
    expect(resultOf({ ...second, subject: 'c' }, counts)).to.include({ status: 'deviates', value: 3 });
  });

  it('takes a computed rank as well', () => {
    expect(resultOf(second, rankOf(counts.slice(0, 3), 'b'))).to.include({
      status: 'holds',
      value: 2,
      count: 3,
      base: 9,
    });
    expect(resultOf(second, { rank: 1 })).to.include({ status: 'deviates', value: 1, count: null });
  });

  it('deviates if the place is shared', () => {
    const shared = resultOf(second, [...counts, countOf(3, 9, 'd')]);
    expect(shared).to.include({ status: 'deviates', value: 2, difference: 'Delad plats.', reproduced: '2 (delad)' });
  });

  it('is not in the export if the subject is not counted, or nobody answered', () => {
    expect(resultOf({ ...second, subject: 'z' }, counts).status).to.equal('not-in-export');
    expect(resultOf(second, [countOf(0, 0, 'a'), countOf(0, 0, 'b')]).status).to.equal('not-in-export');
  });

  it('refuses a bare number', () => {
    expect(() => resultOf(second, 2)).to.throw('not a rank: 2 for 1-x');
  });
});

describe('A printed list', () => {
  const list = claimOf({ unit: 'list', items: ['Å', 'B'] });

  it('holds for the same members in any order, each counted once', () => {
    expect(resultOf(list, ['B', 'Å', 'B'])).to.deep.include({ status: 'holds', value: ['B', 'Å'], difference: null });
  });

  it('says what is absent and what is extra', () => {
    expect(resultOf(list, ['C', 'B'])).to.include({ status: 'deviates', difference: 'Saknas: Å. Tillkommer: C.' });
    expect(resultOf(list, []).difference).to.equal('Saknas: Å; B.');
  });

  it('refuses what is no list of texts', () => {
    expect(() => resultOf(list, [1, 2])).to.throw('not a list');
  });
});

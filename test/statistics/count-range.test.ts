import { expect } from 'chai';
import * as fc from 'fast-check';
import { countRange, printedUnits } from '../../src/statistics/count-range';
import { roundedPercent } from '../../src/statistics/rounding';

describe('countRange', () => {
  it('rounds half up: 23 of 40 is 57.5 and counts as 58', () => {
    expect(countRange('58', 40)).to.deep.equal({ least: 23, most: 23 });
    expect(countRange('57', 40)).to.equal(null);
  });

  it('takes decimals with a comma or a point', () => {
    expect(countRange('57,5', 40)).to.deep.equal({ least: 23, most: 23 });
    expect(countRange('57.5', 40)).to.deep.equal({ least: 23, most: 23 });
    expect(printedUnits('57,5')).to.deep.equal({ units: 575, whole: 1000 });
  });

  it('never counts fewer than nobody or more than everybody', () => {
    expect(countRange('0', 10)).to.deep.equal({ least: 0, most: 0 });
    expect(countRange('100', 10)).to.deep.equal({ least: 10, most: 10 });
    expect(countRange('0', 1000)).to.deep.equal({ least: 0, most: 4 });
  });

  it('gives exactly the counts whose rounded percent is the printed one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 1 }),
        (base, whole, decimal, digits) => {
          const percent = digits === 0 ? `${whole}` : `${whole}.${decimal}`;
          const counts = Array.from({ length: base + 1 }, (_, count) => count).filter(
            (count) => roundedPercent(count, base, digits) === percent,
          );
          expect(countRange(percent, base)).to.deep.equal(
            counts.length === 0 ? null : { least: counts[0], most: counts.at(-1) },
          );
        },
      ),
    );
  });
});

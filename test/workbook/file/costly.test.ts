import { expect } from 'chai';
import { DamageError } from '../../../src/input/damage';
import { LIMITS } from '../../../src/input/limits';
import { Costly } from '../../../src/workbook/file/costly';

const told = (run: () => void): unknown => {
  try {
    run();
  } catch (error) {
    if (error instanceof DamageError) return error.damages[0];
    throw error;
  }
  return null;
};

describe('Costly', () => {
  it('adds up the cells that links span, and stops past the limit, naming the part', () => {
    const costly = new Costly('xl/x.xml');
    const half = LIMITS.linked / 2;
    expect(told(() => costly.addLink(half, 1))).to.equal(null);
    expect(told(() => costly.addLink(1, half))).to.equal(null);
    expect(told(() => costly.addLink(1, 1))).to.deep.include({
      place: 'xl/x.xml',
      found: 'links over too many cells',
      expected: `at most ${LIMITS.linked}`,
    });
  });

  it('takes a link that runs backwards for none, and one without a number for too many', () => {
    expect(told(() => new Costly().addLink(-5, -5))).to.equal(null);
    expect(told(() => new Costly().addLink(NaN, 1))).to.deep.include({ found: 'links over too many cells' });
  });

  it('stops at more formulas that fill ranges than the limit', () => {
    const costly = new Costly();
    for (let count = 0; count < LIMITS.arrays; count++) costly.addArray();
    expect(told(() => costly.addArray())).to.deep.include({ found: `over ${LIMITS.arrays} formulas that fill ranges` });
  });
});

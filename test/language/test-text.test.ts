import { expect } from 'chai';
import { testText } from '../../src/language/test-text';

describe('testText', () => {
  const test = {
    groups: [],
    chiSquare: 4,
    degreesOfFreedom: 1,
    p: 0.0455,
    smallestExpected: 25,
    assumptionHolds: true,
  };

  it('gives statistic, degrees of freedom and p in Swedish form', () => {
    expect(testText(test)).to.equal('χ² = 4,00, 1 frihetsgrad, p = 0,046');
    expect(testText({ ...test, p: 0.0004 })).to.contain('p < 0,001');
  });

  it('warns where the approximation is poor and says where there is nothing to test', () => {
    expect(testText({ ...test, assumptionHolds: false, smallestExpected: 0.84 })).to.contain(
      'minsta förväntade antal är 0,8',
    );
    expect(testText({ ...test, p: null })).to.equal('det finns inget att jämföra');
  });
});

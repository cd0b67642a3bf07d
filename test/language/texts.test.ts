import { expect } from 'chai';
import { baseText } from '../../src/language/base-text';
import { testText } from '../../src/language/test-text';
import { frequencies, type FrequenciesOptions } from '../../src/statistics/frequencies';
import { trendText } from '../../src/language/trend-text';
import { casesOf, QUESTION } from '../support/cases';

describe('baseText', () => {
  const answers = (missing: number) => [...Array<string>(38).fill('a'), ...Array<string>(missing).fill(''), null];
  const distribution = (missing: number, options?: FrequenciesOptions) =>
    frequencies(casesOf(answers(missing)), QUESTION, options);

  it('says how many did not answer, if any', () => {
    expect(baseText(distribution(0))).to.equal('Bas: 38 svarande som svarat på frågan');
    expect(baseText(distribution(2))).to.equal('Bas: 38 svarande som svarat på frågan (2 svarade inte)');
  });

  it('says whether the base is those asked or all, unless it has words of its own', () => {
    expect(baseText(distribution(2, { base: 'asked' }))).to.equal('Bas: 40 svarande som fått frågan (2 svarade inte)');
    expect(baseText(distribution(2, { base: 'all' }))).to.equal('Bas: 41 svarande (2 svarade inte)');
    expect(baseText(distribution(0, { words: 'kommuner utan samarbeten' }))).to.equal(
      'Bas: 38 kommuner utan samarbeten',
    );
  });
});

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
    expect(testText(test)).to.equal('χ² = 4,00, 1 frihetsgrader, p = 0,046');
    expect(testText({ ...test, p: 0.0004 })).to.contain('p < 0,001');
  });

  it('warns where the approximation is poor and says where there is nothing to test', () => {
    expect(testText({ ...test, assumptionHolds: false, smallestExpected: 0.84 })).to.contain(
      'minsta förväntade antal är 0,8',
    );
    expect(testText({ ...test, p: null })).to.equal('det finns inget att jämföra');
  });
});

describe('trendText', () => {
  const text = (...values: (number | null)[]) =>
    trendText(
      'Antalet',
      values.map((value, index) => ({ year: 2007 + 4 * index, value })),
    );

  it('says what every step did, not only the ends', () => {
    expect(text(3, 2, 1)).to.equal('Antalet har minskat sedan 2007, från 3 till 1');
    expect(text(1, 2, 3)).to.equal('Antalet har ökat sedan 2007, från 1 till 3');
    expect(text(2, 2)).to.equal('Antalet är oförändrat sedan 2007: 2');
    expect(text(3, 1, 2)).to.equal('Antalet har både ökat och minskat sedan 2007, från 3 till 2');
  });

  it('passes over years without data, but not over the last one', () => {
    expect(text(3, null, 1)).to.equal('Antalet har minskat sedan 2007, från 3 till 1');
    expect(text(3, 2, null)).to.equal('Antalet: uppgift för 2015 saknas');
    expect(text(3)).to.equal('Antalet');
  });
});

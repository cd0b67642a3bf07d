import { expect } from 'chai';
import { known, trendText } from '../../src/language/trend-text';
import { expectTexts } from './expect-texts';

const yearsOf = (values: readonly (number | null)[]) =>
  values.map((value, index) => ({ year: 2007 + 4 * index, value }));

describe('trendText', () => {
  const text = (...values: (number | null)[]): string => trendText('Antalet', yearsOf(values));

  it('says what every step did, not only the ends', () => {
    expectTexts([
      [text(3, 2, 1), 'Antalet har minskat sedan 2007, från 3 till 1'],
      [text(1, 2, 3), 'Antalet har ökat sedan 2007, från 1 till 3'],
      [text(3, 1, 2), 'Antalet har både ökat och minskat sedan 2007, från 3 till 2'],
      [text(1, 3, 2), 'Antalet har både ökat och minskat sedan 2007, från 1 till 2'],
      [text(2, 2), 'Antalet är oförändrat sedan 2007: 2'],
      [text(1025, 867), 'Antalet har minskat sedan 2007, från 1 025 till 867'],
      [text(0, 1025), 'Antalet har ökat sedan 2007, från 0 till 1 025'],
    ]);
  });

  it('does not take standing still for a rise and a fall', () => {
    expectTexts([
      [text(3, 3, 2), 'Antalet har minskat sedan 2007, från 3 till 2'],
      [text(3, 4, 4), 'Antalet har ökat sedan 2007, från 3 till 4'],
      [text(1025, 1025, 1025), 'Antalet är oförändrat sedan 2007: 1 025'],
    ]);
  });

  it('tells a return to where it began', () => {
    expectTexts([[text(1025, 1, 1025), 'Antalet har både ökat och minskat sedan 2007 och är åter 1 025']]);
  });

  it('passes over years without data in between', () => {
    expectTexts([
      [text(3, null, 1), 'Antalet har minskat sedan 2007, från 3 till 1'],
      [text(null, 3, 1), 'Antalet har minskat sedan 2011, från 3 till 1'],
    ]);
  });

  it('compares the last two that are known where the newest is missing, and says so', () => {
    expectTexts([
      [text(3, 2, null), 'Antalet minskade mellan 2007 och 2011, från 3 till 2; uppgift för 2015 saknas'],
      [text(9, 2, 3, null), 'Antalet ökade mellan 2011 och 2015, från 2 till 3; uppgift för 2019 saknas'],
      [text(2, null, 2, null), 'Antalet var oförändrat mellan 2007 och 2015: 2; uppgift för 2019 saknas'],
      [
        text(3, 2, null, null),
        'Antalet minskade mellan 2007 och 2011, från 3 till 2; uppgifter för 2015 och 2019 saknas',
      ],
      [text(1025, 1025, null), 'Antalet var oförändrat mellan 2007 och 2011: 1 025; uppgift för 2015 saknas'],
    ]);
  });

  it('gives a single value without a trend', () => {
    expectTexts([
      [text(1025), 'Antalet var 1 025 år 2007'],
      [text(3, null), 'Antalet var 3 år 2007; uppgift för 2011 saknas'],
      [text(null, 0), 'Antalet var 0 år 2011; uppgift för 2007 saknas'],
      [text(null, 3, null), 'Antalet var 3 år 2011; uppgifter för 2007 och 2015 saknas'],
    ]);
  });

  it('says that nothing is known', () => {
    expectTexts([
      [text(), 'Antalet: uppgift saknas'],
      [text(null, null), 'Antalet: uppgift saknas'],
    ]);
  });
});

describe('known', () => {
  it('leaves out years without data, but not those with 0', () => {
    expect(known(yearsOf([0, null, 2]))).to.deep.equal([
      { year: 2007, value: 0 },
      { year: 2015, value: 2 },
    ]);
  });
});

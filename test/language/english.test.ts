import { expect } from 'chai';
import { speak } from '../../src/input/language';
import { learn } from '../../src/input/vocabulary';
import { answersText } from '../../src/language/answers-text';
import { counted } from '../../src/language/counted';
import { evennessText } from '../../src/language/evenness-text';
import { extremesText } from '../../src/language/extremes-text';
import { haveText } from '../../src/language/have-text';
import { inWords } from '../../src/language/in-words';
import { leadersText } from '../../src/language/leaders-text';
import { leadingText } from '../../src/language/leading-text';
import { mentionText } from '../../src/language/mention-text';
import { mostText } from '../../src/language/most-text';
import { nounOf } from '../../src/language/noun-of';
import { formatNumber, percentLabel, percentText } from '../../src/language/numbers';
import { orderText } from '../../src/language/order-text';
import { rangeText } from '../../src/language/range-text';
import { roundedShare } from '../../src/language/rounded-share';
import { shareText } from '../../src/language/share-text';
import { sharesText } from '../../src/language/shares-text';
import { testText } from '../../src/language/test-text';
import { trendText } from '../../src/language/trend-text';
import { listed, quoted } from '../../src/language/words';
import { leaders } from '../../src/statistics/ranking';
import { countOf } from '../support/counts';
import { countsOf, expectTexts } from './expect-texts';

const RESPONDENTS = 'respondents';

describe('texts in English', () => {
  beforeEach(() => {
    speak('en');
    learn();
  });

  it('write numbers as English readers do', () => {
    expectTexts([
      [formatNumber(1025), '1,025'],
      [formatNumber(0.0425, 3), '0.043'],
      [percentLabel(countOf('a', 23, 40), 1), '57.5%'],
      [percentText(countOf('a', 23, 40)), '58 percent'],
      [percentText(countOf('a', 0, 0)), 'not known'],
      [roundedShare(countOf('a', 1, 1000)), 'less than 1 percent'],
      [roundedShare(countOf('a', 999, 1000)), 'more than 99 percent'],
      [rangeText({ low: 189, high: 208 }, 290), '189–208 of 290, 65–72 percent'],
    ]);
  });

  it('list and quote', () => {
    expectTexts([
      [listed(['a', 'b', 'c']), 'a, b and c'],
      [listed(['a', 'b'], 'or'), 'a or b'],
      [listed(['a and b', 'c']), 'a and b, and c'],
      [listed(['a, b', 'c']), 'a, b; and c'],
      [quoted('Once in a “while”'), '“Once in a ’while’”'],
    ]);
  });

  it('take the singular of what is counted from the phrase, or from words that are known', () => {
    const singular = (phrase: string): string => nounOf(phrase).singular;
    expect(
      ['respondents who answered', 'cities', 'people with a car', 'boxes of tea', 'young women', 'libraries'].map(
        singular,
      ),
    ).to.deep.equal(['respondent who answered', 'city', 'person with a car', 'box of tea', 'young woman', 'library']);
    expectTexts([
      [counted(1, 'respondents who answered the question'), '1 respondent who answered the question'],
      [counted(1200, RESPONDENTS), '1,200 respondents'],
      [inWords(0, RESPONDENTS), 'no respondents'],
      [inWords(1, RESPONDENTS), 'one respondent'],
      [inWords(12, 'people'), 'twelve people'],
    ]);
    learn({
      ...{ adjectives: [], populations: new Map(), tables: new Map() },
      nouns: [{ singular: 'goose', plural: 'geese', gender: 'common' }],
    });
    expect(singular('wild geese in flight')).to.equal('wild goose in flight');
    expect(() => nounOf('')).to.throw('unknown noun');
  });

  it('tell shares, of one group and of several', () => {
    const share = countOf('a', 257, 858);
    expectTexts([
      [shareText(share, RESPONDENTS), '257 of 858 respondents (30 percent)'],
      [shareText(countOf('a', 3, 13), RESPONDENTS), '3 of 13 respondents'],
      [shareText(countOf('a', 0, 0), RESPONDENTS), 'nothing known of respondents'],
      [
        sharesText(
          'Cars',
          [
            [share, RESPONDENTS],
            [countOf('b', 0, 0), 'cities'],
          ],
          (shares) => `A car is owned by ${shares}`,
        ),
        'A car is owned by 257 of 858 respondents (30 percent); nothing is known of cities',
      ],
      [
        answersText(13, RESPONDENTS),
        'The answers come from 13 respondents; groups below 20 are shown as counts instead of shares',
      ],
      [haveText(countOf('a', 1, 9), RESPONDENTS, 'a car'), 'one respondent has a car'],
      [haveText(countOf('a', 2, 9), RESPONDENTS, 'a car'), 'two respondents have a car'],
    ]);
  });

  it('tell what leads', () => {
    const counts = countsOf(40, { Bus: 20, Car: 12, Bike: 8 });
    expectTexts([
      [leadingText(counts, RESPONDENTS), 'Most common is “Bus”: 20 of 40 respondents (50 percent)'],
      [
        leadingText(counts, RESPONDENTS, { among: 'among the ways to travel', places: 3 }),
        'Most common among the ways to travel is “Bus”: 20 of 40 respondents (50 percent), followed by “Car” (30 percent) and “Bike” (20 percent)',
      ],
      [
        leadingText(countsOf(40, { Bus: 20, Car: 20 }), RESPONDENTS),
        'Equally common are “Bus” and “Car”: each with 20 of 40 respondents (50 percent)',
      ],
      [leadingText(countsOf(0, { Bus: 0 }), RESPONDENTS), 'There are no answers to rank'],
      [leadingText(countsOf(9, { Bus: 0 }), RESPONDENTS), 'No options were given'],
      [
        extremesText('who drive', [countOf('North', 20, 40), countOf('South', 10, 40)]),
        'Largest share who drive: “North”, 20 of 40 respondents (50 percent); smallest: “South”, 10 of 40 respondents (25 percent)',
      ],
      [mostText(countsOf(9, { Ann: 5, Bo: 2 }), 'cars'), 'Ann has the most cars: 5'],
      [mostText(countsOf(9, { Ann: 5, Bo: 5, Cy: 1 }), 'cars'), 'Ann and Bo have the most cars: 5 each'],
      [mostText(countsOf(9, { Ann: 1 }), 'cars'), 'Only Ann has any cars: one car'],
      [
        orderText('With bikes', countsOf(9, { Ann: 5, Bo: 2 }), countsOf(9, { Ann: 5, Bo: 6 })),
        'With bikes, the order changes, and Bo has the most',
      ],
      [
        leadersText(leaders(countsOf(9, { a: 5, b: 2, c: 2 }), 2), { who: 'cities' }),
        'the figure shows the first two; another city has as many as the last one',
      ],
    ]);
  });

  it('tell trends, tests and what was written', () => {
    const values = (...pairs: [number, number | null][]) => pairs.map(([year, value]) => ({ year, value }));
    expectTexts([
      [
        trendText('The number of cars', values([2007, 3], [2011, 2])),
        'The number of cars has fallen since 2007, from 3 to 2',
      ],
      [
        trendText('It', values([2007, 3], [2011, 4], [2018, null])),
        'It rose between 2007 and 2011, from 3 to 4; nothing is known for 2018',
      ],
      [trendText('It', values([2007, 3], [2011, 3])), 'It has not changed since 2007: 3'],
      [evennessText({ p: 0.2, assumptionHolds: true }), 'Nonresponse does not differ between the groups for certain'],
      [
        testText({
          chiSquare: 12.345,
          degreesOfFreedom: 1,
          p: 0.0004,
          assumptionHolds: true,
          smallestExpected: 7,
        } as never),
        'χ² = 12.35, 1 degree of freedom, p < 0.001',
      ],
      [
        mentionText(countOf('bus', 6, 12), RESPONDENTS, { about: 'travel' }),
        'Of twelve respondents who wrote about travel, six mention “bus”',
      ],
      [mentionText(countOf('bus', 0, 0), RESPONDENTS, { about: 'travel' }), 'No respondents wrote about travel'],
    ]);
  });
});

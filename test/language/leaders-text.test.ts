import { leadersText, type LeadersTextOptions } from '../../src/language/leaders-text';
import { leaders } from '../../src/statistics/ranking';
import { countOf } from '../support/counts';
import { expectTexts } from './expect-texts';

describe('leadersText', () => {
  const text = (counts: number[], places: number, options?: LeadersTextOptions): string =>
    leadersText(
      leaders(
        counts.map((count, index) => countOf(String(index), count, 10)),
        places,
      ),
      options,
    );

  it('says how many are shown', () => {
    expectTexts([
      [text([3, 2, 1], 2), 'figuren visar de två främsta'],
      [text([3, 2, 1], 1), 'figuren visar den främsta'],
      [text([3, 2, 1], 1, { who: 'länder' }), 'figuren visar det främsta'],
    ]);
  });

  it('says how many more equal the last one', () => {
    expectTexts([
      [text([1, 3, 2, 2, 2, 0], 2), 'figuren visar de två främsta; ytterligare två har lika många som den sista'],
      [text([3, 2, 2], 2), 'figuren visar de två främsta; ytterligare en har lika många som den sista'],
      [
        text([3, 2, 2], 2, { who: 'länder', of: 3 }),
        'figuren visar de två främsta; ytterligare ett land har lika många som det sista',
      ],
      [
        text([3, 2, 2, 2], 2, { who: 'kommuner' }),
        'figuren visar de två främsta; ytterligare två kommuner har lika många som den sista',
      ],
    ]);
  });

  it('says that none is left out', () => {
    expectTexts([
      [text([3, 2, 1], 10, { of: 3 }), 'figuren visar alla tre'],
      [text([3, 2], 10, { of: 2 }), 'figuren visar båda'],
      [text([3], 10, { of: 1 }), 'figuren visar den enda'],
      [text([3], 10, { of: 1, who: 'länder' }), 'figuren visar det enda'],
    ]);
  });

  it('says that there is none', () => {
    expectTexts([
      [text([], 3), 'det finns inga att visa'],
      [text([0], 3, { of: 0 }), 'det finns inga att visa'],
    ]);
  });
});

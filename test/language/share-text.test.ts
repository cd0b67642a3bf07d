import { shareText } from '../../src/language/share-text';
import { countOf } from '../support/counts';
import { expectTexts } from './expect-texts';

describe('shareText', () => {
  const text = (count: number, base: number, noun = 'kommuner'): string => shareText(countOf('K', count, base), noun);

  it('gives count, base and rounded percent', () => {
    expectTexts([
      [text(23, 40), '23 av 40 kommuner (58 procent)'],
      [text(0, 40), '0 av 40 kommuner (0 procent)'],
      [text(1, 1291, 'angivna områden'), '1 av 1 291 angivna områden (mindre än 1 procent)'],
      [text(1200, 1291, 'angivna områden'), '1 200 av 1 291 angivna områden (93 procent)'],
    ]);
  });

  it('gives counts alone for groups under twenty', () => {
    expectTexts([
      [text(10, 20), '10 av 20 kommuner (50 procent)'],
      [text(10, 19), '10 av 19 kommuner'],
      [text(0, 2, 'landsting/regioner'), '0 av 2 landsting/regioner'],
    ]);
  });

  it('agrees with its base, not with the count', () => {
    expectTexts([
      [text(1, 1, 'landsting/regioner'), '1 av 1 landsting/region'],
      [text(0, 1), '0 av 1 kommun'],
      [text(1, 2), '1 av 2 kommuner'],
    ]);
  });

  it('knows nothing without a base', () => {
    expectTexts([[text(0, 0, 'kommuner med samarbeten'), 'ingen uppgift om kommuner med samarbeten']]);
  });
});

import { haveText } from '../../src/language/have-text';
import { countOf } from '../support/counts';
import { expectTexts } from './expect-texts';

describe('haveText', () => {
  const text = (count: number, base: number, noun = 'kommuner'): string =>
    haveText(countOf('Ryssland', count, base), noun, 'vänorter i Ryssland');

  it('tells who has something of one measure, in words', () => {
    expectTexts([
      [text(15, 213), '15 kommuner har vänorter i Ryssland'],
      [text(2, 213), 'två kommuner har vänorter i Ryssland'],
      [text(1, 213), 'en kommun har vänorter i Ryssland'],
      [text(1, 13, 'landsting/regioner'), '1 landsting/region har vänorter i Ryssland'],
      [text(0, 213), 'inga kommuner har vänorter i Ryssland'],
    ]);
  });

  it('does not say that none has any where nothing is known', () => {
    expectTexts([[text(0, 0), 'uppgift om kommuner med vänorter i Ryssland saknas']]);
  });
});

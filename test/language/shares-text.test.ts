import { sharesText } from '../../src/language/shares-text';
import { countOf } from '../support/counts';
import { expectTexts } from './expect-texts';

describe('sharesText', () => {
  const text = (...groups: [number, number, string][]): string =>
    sharesText(
      'Hinder',
      groups.map(([count, base, noun]) => [countOf('Ja', count, base), noun] as const),
      (shares) => `Hinder upplevs av ${shares}`,
    );

  it('puts the shares of all groups into the sentence', () => {
    expectTexts([
      [text([64, 167, 'kommuner']), 'Hinder upplevs av 64 av 167 kommuner (38 procent)'],
      [
        text([64, 167, 'kommuner'], [7, 10, 'landsting/regioner']),
        'Hinder upplevs av 64 av 167 kommuner (38 procent) och 7 av 10 landsting/regioner',
      ],
    ]);
  });

  it('tells those apart that nothing is known of', () => {
    expectTexts([
      [
        text([64, 167, 'kommuner'], [0, 0, 'landsting/regioner']),
        'Hinder upplevs av 64 av 167 kommuner (38 procent); uppgift om landsting/regioner saknas',
      ],
      [text([0, 0, 'kommuner']), 'Hinder: uppgift om kommuner saknas'],
      [
        text([0, 0, 'kommuner'], [0, 0, 'landsting/regioner']),
        'Hinder: uppgift om kommuner och landsting/regioner saknas',
      ],
    ]);
  });

  it('takes none of some as known', () => {
    expectTexts([[text([0, 1, 'kommuner']), 'Hinder upplevs av 0 av 1 kommun']]);
  });
});

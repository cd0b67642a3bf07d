import { roundedShare } from '../../src/language/rounded-share';
import { countOf } from '../support/counts';
import { expectTexts } from './expect-texts';

describe('roundedShare', () => {
  const text = (count: number, base: number): string => roundedShare(countOf('A', count, base));

  it('rounds half up to whole percent', () => {
    expectTexts([
      [text(23, 40), '58 procent'],
      [text(0, 40), '0 procent'],
      [text(40, 40), '100 procent'],
      [text(1, 200), '1 procent'],
      [text(198, 200), '99 procent'],
      [text(0, 0), 'ingen uppgift'],
    ]);
  });

  it('says neither none nor all where it is not', () => {
    expectTexts([
      [text(1, 201), 'mindre än 1 procent'],
      [text(200, 201), 'mer än 99 procent'],
      [text(199, 200), 'mer än 99 procent'],
    ]);
  });
});

import { evennessText } from '../../src/language/evenness-text';
import { expectTexts } from './expect-texts';

describe('evennessText', () => {
  const text = (p: number | null, assumptionHolds = true): string =>
    evennessText({ p, assumptionHolds }, 'kommungrupperna');

  it('calls nonresponse uneven below 5 percent only, and never even', () => {
    expectTexts([
      [text(0.049), 'Bortfallet skiljer sig mellan kommungrupperna'],
      [text(0.05), 'Bortfallet skiljer sig inte säkert mellan kommungrupperna'],
    ]);
  });

  it('is not to be relied on where groups are too small, and says nothing where there is nothing to compare', () => {
    const butSmall = 'skillnad i bortfall mellan kommungrupperna, men några grupper är för små för att lita på det';
    expectTexts([
      [text(0.01, false), `Testet antyder en ${butSmall}`],
      [text(0.05, false), `Testet visar ingen ${butSmall}`],
      [text(null), 'Om bortfallet skiljer sig mellan kommungrupperna går inte att pröva'],
      [text(null, false), 'Om bortfallet skiljer sig mellan kommungrupperna går inte att pröva'],
    ]);
  });
});

import { evennessText } from '../../src/language/evenness-text';
import { expectTexts } from './expect-texts';

describe('evennessText', () => {
  const text = (p: number | null, assumptionHolds = true): string => evennessText({ p, assumptionHolds });

  it('calls nonresponse uneven below 5 percent only, and never even', () => {
    expectTexts([
      [text(0.049), 'Bortfallet skiljer sig mellan kommungrupperna'],
      [text(0.05), 'Bortfallet skiljer sig inte säkert mellan kommungrupperna'],
    ]);
  });

  it('settles nothing where the numbers are too small, or where there is nothing to compare', () => {
    expectTexts([
      [text(0.01, false), 'Antalen är för små för att avgöra om bortfallet skiljer sig mellan kommungrupperna'],
      [text(null), 'Om bortfallet skiljer sig mellan kommungrupperna går inte att pröva'],
      [text(null, false), 'Om bortfallet skiljer sig mellan kommungrupperna går inte att pröva'],
    ]);
  });
});

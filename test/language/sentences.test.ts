import { sentences } from '../../src/language/sentences';
import { expectTexts } from './expect-texts';

describe('sentences', () => {
  it('begin with a capital and end with a full stop, one after the other', () => {
    expectTexts([
      [sentences('inga kommuner har svarat', 'Uppgift saknas'), 'Inga kommuner har svarat. Uppgift saknas.'],
      [sentences(), ''],
      [sentences('Uppgift saknas', 'Ett svar', 'Uppgift saknas'), 'Uppgift saknas. Ett svar.'],
    ]);
  });
});

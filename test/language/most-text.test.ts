import { mostText, type MostTextOptions } from '../../src/language/most-text';
import { countsOf, expectTexts } from './expect-texts';

describe('mostText', () => {
  const text = (counts: Record<string, number>, options?: MostTextOptions, what = 'aktiva vänorter'): string =>
    mostText(countsOf(2000, counts), what, options);

  it('names who has most, and all of those who are equal and few', () => {
    expectTexts([
      [text({ Boden: 5, Ockelbo: 15 }), 'Ockelbo har flest aktiva vänorter: 15'],
      [text({ Boden: 1, Ockelbo: 1025 }), 'Ockelbo har flest aktiva vänorter: 1 025'],
      [text({ A: 2, B: 2, C: 1 }), 'A och B har flest aktiva vänorter: 2 vardera'],
      [text({ A: 2, B: 2, C: 2, D: 1 }), 'A, B och C har flest aktiva vänorter: 2 vardera'],
      [text({ A: 2, B: 2, C: 2, D: 2, E: 1 }), 'Fyra har flest aktiva vänorter: 2 vardera'],
      [
        text({ A: 2, B: 2, C: 2, D: 2, E: 1 }, { who: 'kommuner' }),
        'Fyra kommuner har flest aktiva vänorter: 2 vardera',
      ],
    ]);
  });

  it('says that none has most where all have as many', () => {
    expectTexts([
      [text({ A: 2, B: 2, C: 0 }), 'A och B har lika många aktiva vänorter: 2 vardera'],
      [
        text({ A: 1, B: 1, C: 1, D: 1 }, { who: 'kommuner' }),
        'Fyra kommuner har lika många aktiva vänorter: 1 vardera',
      ],
    ]);
  });

  it('says that only one has any', () => {
    expectTexts([
      [text({ A: 2, B: 0 }), 'Bara A har aktiva vänorter: 2'],
      [text({ A: 1 }), 'Bara A har någon aktiv vänort'],
      [text({ A: 1 }, {}, 'andra samarbeten'), 'Bara A har något annat samarbete'],
      [text({ A: 1025 }), 'Bara A har aktiva vänorter: 1 025'],
    ]);
  });

  it('says that nobody has any, and where that is not known', () => {
    expectTexts([
      [text({}), 'Ingen har aktiva vänorter'],
      [text({ A: 0 }, { who: 'kommuner', answered: 3 }), 'Inga kommuner har aktiva vänorter'],
      [text({}, { who: 'kommuner', answered: 0 }), 'Uppgift om aktiva vänorter saknas'],
    ]);
  });
});

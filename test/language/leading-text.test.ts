import { leadingText, type LeadingTextOptions } from '../../src/language/leading-text';
import { countsOf, expectTexts } from './expect-texts';

describe('leadingText', () => {
  const text = (
    base: number,
    counts: Record<string, number>,
    options?: LeadingTextOptions,
    noun = 'landsting/regioner',
  ): string => leadingText(countsOf(base, counts), noun, options);

  it('names the first with its share, quoted, so that it cannot be read as its opposite', () => {
    expectTexts([
      [
        text(38, { 'Brist på tid': 10, 'Inte prioriterat i organisationen': 26 }, {}, 'kommuner utan samarbeten'),
        'Vanligast är ”Inte prioriterat i organisationen”: 26 av 38 kommuner utan samarbeten (68 procent)',
      ],
      [text(19, { A: 10, B: 3 }), 'Vanligast är ”A”: 10 av 19 landsting/regioner'],
      [text(20, { A: 10, B: 3 }), 'Vanligast är ”A”: 10 av 20 landsting/regioner (50 procent)'],
      [text(1, { A: 1, B: 0 }), 'Vanligast är ”A”: 1 av 1 landsting/region'],
    ]);
  });

  it('leaves names as they are, and begins as it is told', () => {
    const options = { lead: 'Flest finns i', names: true };
    expectTexts([
      [
        text(30, { Norge: 1, Finland: 2 }, options, 'samarbeten'),
        'Flest finns i Finland: 2 av 30 samarbeten (7 procent)',
      ],
    ]);
  });

  it('tells what the labels are common among, also where none leads', () => {
    const options = { among: 'för att samordna vänorter' };
    expectTexts([
      [text(8, { A: 5, B: 1 }, options), 'Vanligast för att samordna vänorter är ”A”: 5 av 8 landsting/regioner'],
      [
        text(8, { A: 5, B: 5 }, options),
        'Lika vanliga för att samordna vänorter är ”A” och ”B”: vardera 5 av 8 landsting/regioner',
      ],
    ]);
  });

  it('names the places after it, in counts for small groups, and leaves out what nobody chose', () => {
    expectTexts([
      [
        text(40, { A: 23, 'B, C och D': 10, E: 4, F: 1 }, { places: 3 }),
        'Vanligast är ”A”: 23 av 40 landsting/regioner (58 procent), därefter ”B, C och D” (25 procent) och ”E” (10 procent)',
      ],
      [
        text(20, { A: 4, B: 3 }, { places: 2 }),
        'Vanligast är ”A”: 4 av 20 landsting/regioner (20 procent), därefter ”B” (15 procent)',
      ],
      [text(19, { A: 4, B: 3 }, { places: 2 }), 'Vanligast är ”A”: 4 av 19 landsting/regioner, därefter ”B” (3)'],
      [text(9, { A: 4, B: 3, C: 0 }, { places: 3 }), 'Vanligast är ”A”: 4 av 9 landsting/regioner, därefter ”B” (3)'],
      [
        text(1000, { A: 900, B: 1 }, { places: 2 }),
        'Vanligast är ”A”: 900 av 1 000 landsting/regioner (90 procent), därefter ”B” (mindre än 1 procent)',
      ],
    ]);
  });

  it('names equal ones together, and counts them where they are many', () => {
    expectTexts([
      [text(8, { A: 5, B: 5, C: 1 }), 'Vanligast är ”A” och ”B”: vardera 5 av 8 landsting/regioner'],
      [text(8, { A: 5, B: 5, C: 5, D: 0 }), 'Vanligast är ”A”, ”B” och ”C”: vardera 5 av 8 landsting/regioner'],
      [text(8, { A: 5, B: 5, C: 5, D: 5, E: 1 }), 'Vanligast är fyra alternativ: vardera 5 av 8 landsting/regioner'],
      [
        text(8, { A: 5, B: 5, C: 5, D: 5, E: 1 }, { many: 'länder', lead: 'Flest finns i' }),
        'Flest finns i fyra länder: vardera 5 av 8 landsting/regioner',
      ],
      [
        text(8, { A: 5, B: 5, C: 2, D: 1 }, { places: 3 }),
        'Vanligast är ”A” och ”B”: vardera 5 av 8 landsting/regioner, därefter ”C” (2)',
      ],
    ]);
  });

  it('says that none leads where all are equal', () => {
    expectTexts([
      [text(8, { A: 5, B: 5 }), 'Lika vanliga är ”A” och ”B”: vardera 5 av 8 landsting/regioner'],
      [
        text(8, { A: 5, B: 5 }, { lead: 'Flest finns i', equalLead: 'Lika många finns i', names: true }),
        'Lika många finns i A och B: vardera 5 av 8 landsting/regioner',
      ],
      [
        text(8, { A: 5, B: 5 }, { lead: 'Flest finns i' }),
        'Flest finns i ”A” och ”B”: vardera 5 av 8 landsting/regioner',
      ],
      [text(8, { A: 5 }), 'Vanligast är ”A”: 5 av 8 landsting/regioner'],
    ]);
  });

  it('counts those beyond the last place that are equal to it', () => {
    expectTexts([
      [
        text(9, { A: 5, B: 3, C: 3, D: 3, E: 1 }, { places: 2 }),
        'Vanligast är ”A”: 5 av 9 landsting/regioner, därefter ”B” (3, lika många som ytterligare två alternativ)',
      ],
      [
        text(9, { A: 5, B: 3, C: 3, D: 3, E: 1 }, { places: 3 }),
        'Vanligast är ”A”: 5 av 9 landsting/regioner, därefter ”B” (3) och ”C” (3, lika många som ytterligare ett alternativ)',
      ],
      [
        text(40, { A: 5, B: 4, C: 4 }, { places: 2, names: true, many: 'länder' }),
        'Vanligast är A: 5 av 40 landsting/regioner (13 procent), därefter B (10 procent, lika många som ytterligare ett land)',
      ],
      [text(9, { A: 5, B: 3, C: 2 }, { places: 2 }), 'Vanligast är ”A”: 5 av 9 landsting/regioner, därefter ”B” (3)'],
    ]);
  });

  it('gives "annat" no place, but tells of it where it has as many', () => {
    expectTexts([
      [text(40, { A: 23, Annat: 22 }, {}), 'Vanligast är ”A”: 23 av 40 landsting/regioner (58 procent)'],
      [
        text(40, { A: 23, Annat: 39 }),
        'Vanligast är ”A”: 23 av 40 landsting/regioner (58 procent), bortsett från ”Annat” (98 procent)',
      ],
      [text(9, { A: 4, Annat: 4 }), 'Vanligast är ”A”: 4 av 9 landsting/regioner, bortsett från ”Annat” (4)'],
      [
        text(9, { A: 4, B: 2, C: 2, Annat: 3 }, { places: 2 }),
        'Vanligast är ”A”: 4 av 9 landsting/regioner, därefter ”B” (2, lika många som ytterligare ett alternativ), bortsett från ”Annat” (3)',
      ],
      [text(9, { A: 4, B: 4, Annat: 0 }), 'Lika vanliga är ”A” och ”B”: vardera 4 av 9 landsting/regioner'],
    ]);
  });

  it('tells that only "annat" was chosen', () => {
    expectTexts([
      [text(9, { A: 0, Annat: 3 }), 'Det enda som har angetts är ”Annat”, 3 av 9 landsting/regioner'],
      [
        text(40, { Annat: 3 }, { topic: 'Orsaker' }),
        'Orsaker: det enda som har angetts är ”Annat”, 3 av 40 landsting/regioner (8 procent)',
      ],
    ]);
  });

  it('says that there are no answers, or that nothing was chosen, and of what', () => {
    expectTexts([
      [text(0, { A: 0 }), 'Det finns inga svar att rangordna'],
      [text(0, {}), 'Det finns inga svar att rangordna'],
      [text(0, { A: 0 }, {}, 'samarbeten'), 'Det finns inga uppgifter att rangordna'],
      [text(0, { A: 0 }, { topic: 'Orsaker' }), 'Orsaker: det finns inga svar att rangordna'],
      [text(3, { A: 0, B: 0, Annat: 0 }), 'Inga alternativ har angetts'],
      [text(3, { A: 0 }, { topic: 'Länder', many: 'länder' }), 'Länder: inga länder har angetts'],
    ]);
  });
});

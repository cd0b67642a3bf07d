import { orderText, type OrderTextOptions } from '../../src/language/order-text';
import { countsOf, expectTexts } from './expect-texts';

describe('orderText', () => {
  const text = (before: Record<string, number>, after: Record<string, number>, options?: OrderTextOptions): string =>
    orderText('Med de sporadiska', countsOf(30, before), countsOf(30, after), options);
  const same = 'Med de sporadiska blir ordningen densamma';

  it('says that the order is the same, by place and not by number', () => {
    expectTexts([
      [text({ A: 3, B: 2 }, { B: 4, A: 9 }), same],
      [text({ A: 3, B: 3, C: 1 }, { B: 4, A: 4, C: 2 }), same],
      [text({ A: 3, B: 0 }, { A: 4, C: 0 }), same],
    ]);
  });

  it('says that it is another one, and who leads', () => {
    const other = 'Med de sporadiska blir ordningen en annan';
    expectTexts([
      [text({ A: 3, B: 2, C: 1 }, { A: 9, C: 5, B: 4 }), `${other}, men A har fortfarande flest`],
      [text({ A: 3, B: 2 }, { A: 9, B: 5, C: 4 }), `${other}, men A har fortfarande flest`],
      [text({ A: 3, B: 2 }, { A: 4, B: 5 }), `${other}, och B har flest`],
      [text({ A: 3, B: 2 }, { A: 5, B: 5 }), `${other}, och A och B har flest`],
      [text({ A: 3, B: 3, C: 1 }, { A: 5, B: 5, C: 1, D: 1 }), `${other}, men A och B har fortfarande flest`],
      [text({ A: 3 }, { B: 1, C: 1, D: 1, E: 1 }), `${other}, och fyra har flest`],
      [text({ A: 3 }, { B: 1, C: 1, D: 1, E: 1 }, { who: 'kommuner' }), `${other}, och fyra kommuner har flest`],
    ]);
  });

  it('compares the first places only, with all that share the last one', () => {
    expectTexts([
      [text({ A: 3, B: 2, C: 1 }, { A: 9, C: 5, B: 4 }, { places: 1 }), same],
      [text({ A: 3, B: 2, C: 2 }, { A: 9, C: 5, B: 5 }, { places: 2 }), same],
      [
        text({ A: 3, B: 2, C: 2 }, { A: 9, B: 5, C: 4 }, { places: 2 }),
        'Med de sporadiska blir ordningen en annan, men A har fortfarande flest',
      ],
    ]);
    const many = (last: string): Record<string, number> => ({
      ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`N${index}`, 30 - index])),
      [last]: 1,
    });
    expectTexts([[text(many('X'), many('Y')), same]]);
    expectTexts([
      [
        text(many('X'), many('Y'), { places: 11 }),
        'Med de sporadiska blir ordningen en annan, men N0 har fortfarande flest',
      ],
    ]);
  });

  it('compares nothing where there is no order', () => {
    expectTexts([
      [text({}, { A: 1 }), 'Med de sporadiska går ordningen inte att jämföra'],
      [text({ A: 1 }, { A: 0 }), 'Med de sporadiska går ordningen inte att jämföra'],
    ]);
  });
});

import { extremesText, type ExtremesTextOptions } from '../../src/language/extremes-text';
import { countOf } from '../support/counts';
import { expectTexts } from './expect-texts';

describe('extremesText', () => {
  const text = (counts: Record<string, [number, number]>, options?: ExtremesTextOptions): string =>
    extremesText(
      'engagerade',
      Object.entries(counts).map(([label, [count, base]]) => countOf(label, count, base)),
      options,
    );

  it('names the greatest and the smallest share', () => {
    expectTexts([
      [
        text({ B: [19, 23], A: [25, 30], C: [20, 40] }),
        'Störst andel engagerade: ”A”, 25 av 30 svarande (83 procent); minst: ”C”, 20 av 40 svarande (50 procent)',
      ],
      [
        text({ B: [19, 23], A: [25, 30] }, { of: 'samarbeten', smallest: false }),
        'Störst andel engagerade: ”A”, 25 av 30 samarbeten (83 procent)',
      ],
    ]);
  });

  it('ranks no group under twenty, and says so', () => {
    expectTexts([
      [
        text({ Stor: [19, 20], Liten: [10, 11], Mellan: [20, 40], Minst: [1, 2] }),
        'Störst andel engagerade bland grupper med minst 20 svarande: ”Stor”, 19 av 20 svarande (95 procent); minst: ”Mellan”, 20 av 40 svarande (50 procent)',
      ],
      [
        text({ A: [19, 19], B: [1, 20], C: [10, 20] }, { of: 'samarbeten', groups: 'former', smallest: false }),
        'Störst andel engagerade bland former med minst 20 samarbeten: ”C”, 10 av 20 samarbeten (50 procent)',
      ],
      [
        text({ A: [0, 0], B: [1, 20], C: [10, 20] }, { smallest: false }),
        'Störst andel engagerade bland grupper med minst 20 svarande: ”C”, 10 av 20 svarande (50 procent)',
      ],
    ]);
  });

  it('tells equal shares at either end, whatever their bases', () => {
    expectTexts([
      [
        text({ A: [10, 20], B: [20, 40], C: [10, 30] }),
        'Störst andel engagerade: ”A” och ”B”, lika stor andel (50 procent); minst: ”C”, 10 av 30 svarande (33 procent)',
      ],
      [
        text({ A: [20, 20], B: [20, 40], C: [15, 30], D: [10, 20] }),
        'Störst andel engagerade: ”A”, 20 av 20 svarande (100 procent); minst: ”B”, ”C” och ”D”, lika stor andel (50 procent)',
      ],
      [
        text({ A: [20, 20], B: [0, 40], C: [0, 30], D: [0, 20], E: [0, 20] }),
        'Störst andel engagerade: ”A”, 20 av 20 svarande (100 procent); minst: fyra grupper, lika stor andel (0 procent)',
      ],
    ]);
  });

  it('says that all are equal', () => {
    expectTexts([
      [text({ A: [10, 20], B: [20, 40] }), 'Lika stor andel engagerade: ”A” och ”B” (50 procent)'],
      [
        text({ A: [0, 20], B: [0, 40], C: [0, 30], D: [1, 2] }, { smallest: false }),
        'Lika stor andel engagerade bland grupper med minst 20 svarande: ”A”, ”B” och ”C” (0 procent)',
      ],
      [
        text({ A: [10, 20], B: [20, 40], C: [10, 20], D: [10, 20] }, { groups: 'former' }),
        'Lika stor andel engagerade: alla fyra former (50 procent)',
      ],
    ]);
  });

  it('compares nothing where fewer than two groups are large enough', () => {
    expectTexts([
      [text({}), 'Andel engagerade efter grupp'],
      [text({ A: [10, 20] }, { groups: 'former' }), 'Andel engagerade efter form'],
      [text({ A: [10, 20], B: [9, 19] }, { neutral: 'Andel efter kommungrupp' }), 'Andel efter kommungrupp'],
    ]);
  });
});

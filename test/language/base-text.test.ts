import { baseText } from '../../src/language/base-text';
import { expectTexts } from './expect-texts';

describe('baseText', () => {
  const distribution = (base: number, missing: number, baseLabel = 'kommuner som svarat') => ({
    title: '',
    baseLabel,
    baseRows: Array(base).fill(0),
    counts: [],
    missing: Array(missing).fill(0),
  });

  it('says how many did not answer, if any', () => {
    expectTexts([
      [baseText(distribution(38, 0)), 'Bas: 38 kommuner som svarat'],
      [baseText(distribution(38, 2)), 'Bas: 38 kommuner som svarat (2 svarade inte)'],
      [baseText(distribution(1, 1)), 'Bas: 1 kommun som svarat (1 svarade inte)'],
      [baseText(distribution(0, 2)), 'Bas: 0 kommuner som svarat (2 svarade inte)'],
      [baseText(distribution(1291, 1025)), 'Bas: 1 291 kommuner som svarat (1 025 svarade inte)'],
    ]);
  });

  it('says of cooperations that they lack data, since they answer nothing', () => {
    expectTexts([
      [
        baseText(distribution(209, 8, 'andra internationella samarbeten med angiven typ')),
        'Bas: 209 andra internationella samarbeten med angiven typ (8 saknar uppgift)',
      ],
      [
        baseText(distribution(1, 1, 'samarbeten med angivet land')),
        'Bas: 1 samarbete med angivet land (1 saknar uppgift)',
      ],
    ]);
  });

  it('does as it is told where the label does not say what the rows are', () => {
    const schools = { singular: 'skola', plural: 'skolor', gender: 'common' } as const;
    expectTexts([
      [baseText(distribution(1, 2, '?'), { noun: schools }), 'Bas: 1 skola (2 saknar uppgift)'],
      [baseText(distribution(3, 2, '?'), { noun: { ...schools, answers: true } }), 'Bas: 3 skolor (2 svarade inte)'],
      [baseText(distribution(3, 2), { missingOf: 'cooperations' }), 'Bas: 3 kommuner som svarat (2 saknar uppgift)'],
      [baseText(distribution(3, 2, 'samarbeten'), { missingOf: 'respondents' }), 'Bas: 3 samarbeten (2 svarade inte)'],
    ]);
  });
});

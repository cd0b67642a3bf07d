import { baseText } from '../../src/language/base-text';
import { Distribution } from '../../src/statistics/distribution';
import { frequencies, type FrequenciesOptions } from '../../src/statistics/frequencies';
import type { Measure } from '../../src/survey/measure';
import { where } from '../../src/survey/where';
import { casesOf, QUESTION } from '../support/cases';
import { inventedSurvey } from '../support/invented-survey';
import { expectTexts } from './expect-texts';

describe('baseText', () => {
  /** So many municipalities answered, so many did not, and one was not asked. */
  const text = (base: number, missing: number, options?: FrequenciesOptions) => {
    const answers = [...Array<string>(base).fill('a'), ...Array<string>(missing).fill(''), null];
    return baseText(frequencies(casesOf(answers).where(where.kind('municipality')), QUESTION, options));
  };
  const textOfList = (base: number, missing: number, words?: string) => {
    const measure: Omit<Measure, 'counted'> = {
      ...{ rows: 'cooperations', where: [], unit: { of: 'rows' } },
      base: { state: 'answered', questions: ['land'], ...(words !== undefined && { words }) },
    };
    const rows = (length: number) => Array(length).fill(0);
    const parts = { title: '', measure, counts: [], survey: inventedSurvey() };
    return baseText(new Distribution({ ...parts, baseRows: rows(base), missing: rows(missing) }));
  };

  it('says how many did not answer, if any', () => {
    expectTexts([
      [text(38, 0), 'Bas: 38 kommuner som svarat på frågan'],
      [text(38, 2), 'Bas: 38 kommuner som svarat på frågan (2 svarade inte)'],
      [text(1, 1), 'Bas: 1 kommun som svarat på frågan (1 svarade inte)'],
      [text(0, 2), 'Bas: 0 kommuner som svarat på frågan (2 svarade inte)'],
      [text(1291, 1025), 'Bas: 1 291 kommuner som svarat på frågan (1 025 svarade inte)'],
    ]);
  });

  it('says whether the base is those who were asked, or all', () => {
    expectTexts([
      [text(38, 2, { base: 'asked' }), 'Bas: 40 kommuner som fått frågan (2 svarade inte)'],
      [text(38, 2, { base: 'all' }), 'Bas: 41 kommuner (2 svarade inte)'],
    ]);
  });

  it('says of cooperations that they lack data, since they answer nothing', () => {
    expectTexts([
      [textOfList(209, 8), 'Bas: 209 samarbeten med uppgift (8 saknar uppgift)'],
      [
        textOfList(209, 8, 'andra internationella samarbeten med angiven typ'),
        'Bas: 209 andra internationella samarbeten med angiven typ (8 saknar uppgift)',
      ],
      [textOfList(1, 1, 'samarbeten med angivet land'), 'Bas: 1 samarbete med angivet land (1 saknar uppgift)'],
    ]);
  });

  it('does as it is told where routing makes the base a part', () => {
    expectTexts([
      [text(38, 2, { words: 'kommuner utan samarbeten' }), 'Bas: 38 kommuner utan samarbeten (2 svarade inte)'],
      [text(1, 0, { words: 'kommuner utan samarbeten' }), 'Bas: 1 kommun utan samarbeten'],
    ]);
  });
});

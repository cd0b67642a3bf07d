import type { Cases } from '../../survey/cases';
import type { Respondent } from '../../survey/respondent';
import { weightOf, type Weights } from './weights';

/** Decimals beyond these are no weight that anybody wrote. */
const MOST_DIGITS = 12;

/**
 * The weights of the export's own column, exact as they stand there.
 * @throws Error `no weights in the export: …` if the codebook names no column of them.
 * @example weighted(frequencies(survey.respondents, question).of('ja'), columnWeights(survey.respondents)).percent
 */
export function columnWeights(cases: Cases<Respondent>): Weights {
  const all = new Map(
    cases.rows.map((one): [Respondent, number] => {
      if (one.weight === undefined)
        throw new Error('no weights in the export: name their column with administrative.weight in the codebook');
      return [one, one.weight];
    }),
  );
  const digits = Math.max(0, ...[...all.values()].map(digitsOf));
  const scale = 10 ** digits;
  return {
    says: { sv: 'vikter ur exporten', en: 'weights of the export' },
    cases,
    of: weightOf(all),
    exact: { digits, unitsOf: (one) => BigInt(Math.round((all.get(one) ?? 0) * scale)) },
    before: weightOf(all),
    margins: [],
    population: null,
    rounds: 0,
    missedBy: 0,
  };
}

/** Decimals of a number as it is written; of the mantissa and the exponent, where it has one. */
function digitsOf(weight: number): number {
  const [mantissa = '', exponent = '0'] = String(weight).split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(MOST_DIGITS, Math.max(0, decimals));
}

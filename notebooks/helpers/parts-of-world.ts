import { countriesIn } from './country';
import { hasAnswered } from '../../src/survey/case';
import type { Cases } from '../../src/survey/cases';
import type { Cooperation } from '../../src/survey/cooperation';
import type { Distribution } from '../../src/statistics/distribution';
import { distributionOver } from '../../src/statistics/distribution-over';

/** Parts of the world in the order in which tables list them. */
const PARTS = ['Norden', 'övriga Europa', 'övriga världen'];

/**
 * Cooperations by part of the world. The base is those with a country;
 * cooperations without one are missing, and in no part.
 */
export const partsOfWorld = (cases: Cases<Cooperation>): Distribution<Cooperation> =>
  distributionOver(
    cases,
    {
      title: 'Del av världen',
      base: { state: 'answered', questions: ['land'], words: 'samarbeten med angivet land' },
      unit: { of: 'rows' },
      missing: cases.rows.filter((one) => !hasAnswered(one, 'land')),
    },
    PARTS.map((part) => ({
      key: part,
      label: part,
      condition: {
        is: 'chose',
        question: 'land',
        options: countriesIn(cases.survey, part),
        how: 'any',
        as: part,
      },
    })),
  );

import { hasAnswered } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Cooperation } from '../survey/cooperation';
import type { Distribution } from './distribution';
import { distributionOver } from './distribution-over';

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
        options: cases.survey.countries.filter((country) => country.part === part).map(({ name }) => name),
        how: 'any',
        as: part,
      },
    })),
  );

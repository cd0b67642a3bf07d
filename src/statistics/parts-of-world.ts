import { hasAnswered } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Cooperation } from '../survey/cooperation';
import { countsOver } from './counts-over';
import { Distribution } from './distribution';

/** Parts of the world in the order in which tables list them. */
const PARTS = ['Norden', 'övriga Europa', 'övriga världen'];

/**
 * Cooperations by part of the world. The base is those with a country;
 * cooperations without one are missing, and in no part.
 */
export function partsOfWorld(cases: Cases<Cooperation>): Distribution<Cooperation> {
  const { survey, kind, conditions } = cases;
  const base = { state: 'answered', questions: ['land'], words: 'samarbeten med angivet land' } as const;
  const unit = { of: 'rows' } as const;
  const categories = PARTS.map((part) => ({
    key: part,
    label: part,
    condition: {
      is: 'chose',
      question: 'land',
      options: survey.countries.filter((country) => country.part === part).map(({ name }) => name),
      how: 'any',
      as: part,
    } as const,
  }));
  return new Distribution({
    title: 'Del av världen',
    measure: { rows: kind, where: conditions, base, unit },
    missing: cases.rows.filter((one) => !hasAnswered(one, 'land')),
    survey,
    ...countsOver<Cooperation>(cases, { base, unit }, categories),
  });
}

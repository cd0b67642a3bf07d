import type { Checked } from '../published/chapter';
import { hasRows } from '../published/evidence/counted-rows';
import { measuresOf } from '../published/measures-of';
import { boundsText } from './bounds-text';
import type { NonresponseFinding } from './finding';
import { populationOf } from './population-of';
import { shareOfPopulation } from './share-of-population';
import { isWhyNot } from './why-not';

/** What those who did not answer could make of a printed share of organisations; null if the claim prints none. */
export function shareFinding({ claim, evidence, result }: Checked): NonresponseFinding | null {
  if (claim.unit !== 'percent' || !hasRows(evidence) || evidence.base === 0) return null;
  if (isWhyNot(populationOf(evidence))) return null;
  const { count, base, population, interval, worst } = shareOfPopulation(evidence);
  const bounds = { count, base, population, interval, worst };
  return {
    kind: 'nonresponse',
    claims: [claim.id],
    measures: measuresOf({ claim, evidence }),
    explanation: boundsText(bounds, evidence.measure.rows === 'organisations'),
    ...bounds,
    notebook: result.notebook,
  };
}

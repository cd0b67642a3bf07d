import type { Checked } from '../published/chapter';
import { hasRows } from '../published/evidence/counted-rows';
import { measuresOf } from '../published/measures-of';
import { roundedPercent } from '../statistics/rounding';
import { rangeText } from '../language/range-text';
import type { NonresponseFinding } from './finding';
import type { Nonresponse } from './nonresponse';
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

/** Bounds in whole organisations beside percent: "189–208 av 290, 65–72 procent". */
function boundsText(
  { count, base, population, interval, worst }: Omit<Nonresponse, 'key' | 'label'>,
  isOfRegister: boolean,
): string {
  const unknown = population - base;
  // Of a response rate there is no one of whom it is not known.
  if (isOfRegister) return `${count} av ${base}; det är känt för alla, så bortfallet ändrar det inte.`;
  if (base === 0 || unknown === 0) return `${count} av ${base}; alla som kan ha fått frågan svarade.`;
  const inside = interval ? `${rangeText(interval, population)}, inom 95-procentsintervallet; ` : '';
  return (
    `${count} av ${base} (${roundedPercent(count, base)} procent); om ${unknown} andra hade svarat: ` +
    `${inside}${rangeText(worst, population)}, om ingen eller alla av dem sagt ja.`
  );
}

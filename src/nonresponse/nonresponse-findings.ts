import { certaintyText } from './certainty-text';
import { certaintyOf } from './certainty';
import type { Chapter, Checked } from '../published/chapter';
import { hasRows } from '../published/evidence/counted-rows';
import { measuresOf } from '../published/measures-of';
import { populationOf } from './population-of';
import { isWhyNot } from './why-not';
import { shareOfPopulation } from './share-of-population';
import type { Rule } from '../published/rules/rules';
import type { Nonresponse } from './nonresponse';
import { roundedPercent } from '../statistics/rounding';
import type { ConclusionFinding, NonresponseFinding } from './finding';

/**
 * What those who did not answer could make of a chapter's printed shares of
 * organisations, and how far its printed comparisons stand. A printed place is
 * a comparison with the places beside it.
 */
export function nonresponseFindings(printed: Chapter): (NonresponseFinding | ConclusionFinding)[] {
  return printed.evidences().flatMap((one) => shareFinding(one) ?? conclusionFinding(one) ?? []);
}

function shareFinding({ claim, evidence, result }: Checked): NonresponseFinding | null {
  if (claim.unit !== 'percent' || !hasRows(evidence) || evidence.base === 0) return null;
  if (isWhyNot(populationOf(evidence))) return null;
  const { count, base, population, interval, worst } = shareOfPopulation(evidence);
  const bounds = { count, base, population, interval, worst };
  return {
    kind: 'nonresponse',
    claims: [claim.id],
    measures: measuresOf({ claim, evidence }),
    explanation: boundsText(bounds),
    ...bounds,
    notebook: result.notebook,
  };
}

/** Bounds of shares, outwards: 65,2 to 71,8 is told as 65 to 72. */
function boundsText({ count, base, population, interval, worst }: Omit<Nonresponse, 'key' | 'label'>): string {
  const range = ({ low, high }: { low: number; high: number }): string =>
    `${Math.floor((100 * low) / population)}–${Math.ceil((100 * high) / population)} procent`;
  const unknown = population - base;
  if (base === 0 || unknown === 0) return `${count} av ${base}; alla som kan ha fått frågan svarade.`;
  return (
    `${count} av ${base} (${roundedPercent(count, base)} procent); om ${unknown} andra hade svarat: ` +
    `${interval ? `${range(interval)} av ${population} inom 95-procentsintervallet, ` : ''}${range(worst)} om ingen eller alla av dem sagt ja.`
  );
}

function conclusionFinding({ claim, evidence, result }: Checked): ConclusionFinding | null {
  const rule = claim.rule ?? (claim.unit === 'rank' && Array.isArray(evidence) ? firstPlace(claim) : null);
  if (!rule || evidence === null || result.status === 'not-in-export') return null;
  const certainty = certaintyOf(rule, Array.isArray(evidence) ? (evidence as unknown[]) : [evidence]);
  return {
    kind: 'conclusion',
    claims: [claim.id],
    measures: measuresOf({ claim, evidence }),
    explanation: `${certaintyText(certainty)}.`,
    certainty,
    notebook: result.notebook,
  };
}

/** First place is to be more common than all others. Other places are not marked. */
const firstPlace = ({ printed, subject }: Checked['claim']): Rule | null =>
  printed === '1' && subject !== null ? { kind: 'most-common', keys: [subject] } : null;

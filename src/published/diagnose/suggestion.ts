import { formatCount } from '../../language/numbers';
import { countRange } from '../../statistics/count-range';
import type { Claim } from '../claims/claim';
import type { Diagnosis, Reading } from './diagnose';

/** How many suggestions a reader is shown before the others are only counted. */
const SHOWN = 3;

/** A deviation, and what a search for nearby ways to count found. */
export interface Diagnosed {
  readonly claim: Claim;
  readonly diagnosis: Diagnosis;
  /** The base of the notebook's count; null for comparisons. */
  readonly base: number | null;
}

/**
 * What may explain deviations, in Swedish, by claim. A change that explains several of them comes
 * first: one of them can fit by chance, many hardly do. Says how many ways were
 * tried, and how often one fits by chance. The deviations stay unexplained: that
 * another way to count gives the printed number does not tell that it was counted so.
 */
export function suggestions(deviations: readonly Diagnosed[]): Map<string, string> {
  const explains = new Map<string, number>();
  for (const { change } of deviations.flatMap(({ diagnosis }) => diagnosis.readings))
    explains.set(change, (explains.get(change) ?? 0) + 1);
  const times = ({ change }: Reading): number => explains.get(change) ?? 0;
  return new Map(
    deviations
      .filter(({ diagnosis }) => diagnosis.readings.length > 0)
      .map(({ claim, diagnosis, base }) => {
        const readings = [...diagnosis.readings].sort((a, b) => times(b) - times(a));
        return [claim.id, suggestionText(readings, times, chanceText(claim, diagnosis, base))];
      }),
  );
}

function suggestionText(readings: readonly Reading[], times: (one: Reading) => number, chance: string): string {
  const [first, ...others] = readings.map((one) => {
    const gives = one.gives ? ` (${formatCount(one.gives.count)} av ${formatCount(one.gives.base)})` : '';
    const also = times(one) > 1 ? `, vilket också ger ${formatCount(times(one) - 1)} annat tryckt tal som avviker` : '';
    return `${one.change}${gives}${times(one) > 2 ? also.replace('annat tryckt tal', 'andra tryckta tal') : also}`;
  });
  const told = others.slice(0, SHOWN - 1).map((text) => ` Eller om ${text}.`);
  const more = others.length - told.length;
  const rest = more > 0 ? ` Ytterligare ${formatCount(more)} sätt ger det.` : '';
  return `Möjlig förklaring: det tryckta fås om ${first}.${told.join('')}${rest} ${chance}`;
}

/** Of all counts from none to the whole base, so many have the printed percent. */
function chanceText({ unit, printed }: Claim, { tried }: Diagnosis, base: number | null): string {
  const ways = `${formatCount(tried)} närliggande sätt att räkna prövades`;
  if (unit !== 'percent' || printed === null || base === null || base === 0) return `${ways}.`;
  const range = countRange(printed, base);
  const fitting = range ? range.most - range.least + 1 : 0;
  return `${ways}; av alla antal som är möjliga i basen ${formatCount(base)} ger ${formatCount(fitting)} av ${formatCount(base + 1)} det tryckta av en slump.`;
}

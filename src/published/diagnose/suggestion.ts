import { inLanguage } from '../../input/language';
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
 * What may explain deviations, by claim. A change that explains several of them comes
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
  const of = inLanguage({ sv: 'av', en: 'of' });
  const [first, ...others] = readings.map((one) => {
    const gives = one.gives ? ` (${formatCount(one.gives.count)} ${of} ${formatCount(one.gives.base)})` : '';
    return `${one.change}${gives}${alsoText(times(one) - 1)}`;
  });
  const or = inLanguage({ sv: 'Eller om', en: 'Or if' });
  const told = others.slice(0, SHOWN - 1).map((text) => ` ${or} ${text}.`);
  const more = others.length - told.length;
  const rest = inLanguage({
    sv: `Ytterligare ${formatCount(more)} sätt ger det.`,
    en: `${formatCount(more)} further ${more === 1 ? 'way gives' : 'ways give'} it.`,
  });
  const possible = inLanguage({
    sv: 'Möjlig förklaring: det tryckta fås om',
    en: 'A possible explanation: the printed number comes out if',
  });
  return `${possible} ${first}.${told.join('')}${more > 0 ? ` ${rest}` : ''} ${chance}`;
}

/** How many other deviations a change explains. */
function alsoText(others: number): string {
  if (others < 1) return '';
  return inLanguage({
    sv: `, vilket också ger ${formatCount(others)} ${others === 1 ? 'annat tryckt tal' : 'andra tryckta tal'} som avviker`,
    en: `, which also gives ${formatCount(others)} other printed ${others === 1 ? 'number that deviates' : 'numbers that deviate'}`,
  });
}

/** Of all counts from none to the whole base, so many have the printed percent. */
function chanceText({ unit, printed }: Claim, { tried }: Diagnosis, base: number | null): string {
  const ways = inLanguage({
    sv: `${formatCount(tried)} närliggande sätt att räkna prövades`,
    en: `${formatCount(tried)} nearby ways to count were tried`,
  });
  if (unit !== 'percent' || printed === null || base === null || base === 0) return `${ways}.`;
  const range = countRange(printed, base);
  const [fitting, all] = [formatCount(range ? range.most - range.least + 1 : 0), formatCount(base + 1)];
  return inLanguage({
    sv: `${ways}; av alla antal som är möjliga i basen ${formatCount(base)} ger ${fitting} av ${all} det tryckta av en slump.`,
    en: `${ways}; of all counts that are possible in the base ${formatCount(base)}, ${fitting} of ${all} give what is printed by chance.`,
  });
}

import { counted } from '../language/counted';
import type { NounPhrase } from '../language/noun-of';
import { numberRange } from '../language/number-range';
import { formatCount } from '../language/numbers';
import { known, type YearValue } from '../language/trend-text';
import type { Count } from '../statistics/count';
import type { Certainty } from './certainty';
import { certaintyOf } from './judgement-of';
import type { Nonresponse } from './nonresponse';
import { populationOf } from './population-of';
import { shareOfPopulation } from './share-of-population';
import { isWhyNot, whyNotText, type WhyNot } from './why-not';
import { whoCouldList } from './who-could-list';

/** What became of a number since an earlier year. */
interface Change {
  readonly word: string;
  readonly verb: string;
  readonly isFall: boolean;
  readonly certainty: (before: number, now: Count) => Certainty;
}

const FALL: Change = {
  word: 'Minskningen',
  verb: 'minskat',
  isFall: true,
  certainty: (before, now) => certaintyOf({ kind: 'decreased' }, [before, now]),
};
const RISE: Change = {
  word: 'Ökningen',
  verb: 'ökat',
  isFall: false,
  certainty: (before, now) => certaintyOf({ kind: 'greater', numbers: true }, [now, before]),
};

/**
 * How far the change since the year before stands, whoever did not answer: a
 * clause to put beside the number.
 * @param values In order of time; the last one is the count's own.
 * @param noun What the population is made of, in the plural.
 * @example changeText(trend, kommuner.twinning, 'kommuner')
 */
export function changeText(values: readonly YearValue[], now: Count, noun: NounPhrase): string {
  const before = known(values.slice(0, -1)).at(-1);
  if (!before || now.known === null) return 'Om antalet har ändrats går inte att säga: uppgift saknas';
  if (now.known === before.value) return `Antalet bland de svarande är detsamma som ${before.year}`;
  const change = now.known < before.value ? FALL : RISE;
  const found = populationOf(now);
  if (isWhyNot(found)) return unjudged(found, before.year, before.value, change, now);
  return judged(change.certainty(before.value, now), shareOfPopulation(now), before, change, noun);
}

function judged(
  certainty: Certainty,
  { count, base, population, interval, worst }: Nonresponse,
  before: { readonly year: number; readonly value: number },
  { word, verb, isFall }: Change,
  noun: NounPhrase,
): string {
  const [all, than] = [counted(population, noun), `mot ${formatCount(before.value)}`];
  const others = formatCount(population - base);
  const since = `${word} sedan ${before.year}`;
  if (population === base) return `${since} gäller: alla ${all} är kända`;
  if (certainty === 'always') {
    const end = isFall ? `högst ${formatCount(worst.high)}` : `minst ${formatCount(worst.low)}`;
    return `${since} gäller vad de ${others} som inte svarade än hade sagt: ${end} av ${all}, ${than}`;
  }
  if (certainty === 'interval' && interval)
    return (
      `${since} gäller om bortfallet är slumpmässigt (${numberRange(interval)} av ${all} med 95 procents säkerhet, ${than}), ` +
      `men inte vad de ${others} som inte svarade än hade sagt (${numberRange(worst)})`
    );
  const needed = formatCount(before.value - count);
  const falls = `; ${word.toLocaleLowerCase('sv')} faller om ${needed} av de ${others} som inte svarade ska räknas in`;
  return (
    `Om antalet bland alla ${all} har ${verb} sedan ${before.year} avgörs inte av svaren: ` +
    `${numberRange(worst)}, ${than}${isFall ? falls : ''}`
  );
}

/** Of cooperations nobody knows how many the others have: none fewer than were listed, and how many would undo a fall. */
function unjudged(reason: WhyNot, year: number, before: number, { word, isFall }: Change, now: Count): string {
  const since = `${word} sedan ${year}`;
  const text = `${since} kan inte bedömas: ${whyNotText(reason)}`;
  if (reason !== 'listed-rows') return text;
  const others = whoCouldList(now).length;
  if (!isFall)
    return `${since} gäller hur många de än har som inte svarat: minst ${formatCount(now.count)}, mot ${formatCount(before)}`;
  return others === 0
    ? text
    : `${text}; den faller om de ${formatCount(others)} tillsammans har minst ${formatCount(before - now.count)}`;
}

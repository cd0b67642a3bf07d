import { inLanguage } from '../input/language';
import type { NounPhrase } from '../language/noun-of';
import { known, type YearValue } from '../language/trend-text';
import type { Count } from '../statistics/count';
import { changeWordsEn } from './change-words-en';
import { changeWordsSv } from './change-words-sv';
import { certaintyOf } from './judgement-of';
import { populationOf } from './population-of';
import { shareOfPopulation } from './share-of-population';
import { isWhyNot } from './why-not';
import { whoCouldList } from './who-could-list';

/**
 * How far the change since the year before stands, whoever did not answer: a
 * clause to put beside the number.
 * @param values In order of time; the last one is the count's own.
 * @param noun What the population is made of, in the plural.
 * @example changeText(trend, kommuner.twinning, 'kommuner')
 */
export function changeText(values: readonly YearValue[], now: Count, noun: NounPhrase): string {
  const words = inLanguage({ sv: changeWordsSv, en: changeWordsEn });
  const before = known(values.slice(0, -1)).at(-1);
  if (!before || now.known === null) return words.unknown;
  if (now.known === before.value) return words.same(before.year);
  const isFall = now.known < before.value;
  const change = { isFall, year: before.year, before: before.value, now: now.count };
  const found = populationOf(now);
  if (isWhyNot(found)) {
    // Of what is listed nobody knows how much the others have: nothing less than was listed.
    const others = found === 'listed-rows' ? whoCouldList(now).length : 0;
    return words.unjudged(change, found, others);
  }
  const certainty = isFall
    ? certaintyOf({ kind: 'decreased' }, [before.value, now])
    : certaintyOf({ kind: 'greater', numbers: true }, [now, before.value]);
  return words.judged(change, certainty, shareOfPopulation(now), noun);
}

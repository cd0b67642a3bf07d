import { inLanguage } from '../input/language';
import type { Distribution } from '../statistics/distribution';
import type { Measure } from '../survey/measure';
import { counted } from './counted';
import { populationNoun } from './population-noun';
import { formatCount } from './numbers';

/** What a base is made of, as readers are told: "kommuner som svarat på frågan". */
export function baseWords(measure: Omit<Measure, 'counted'>): string {
  const { words, state } = measure.base;
  if (words !== undefined) return words;
  const noun = populationNoun(measure);
  const isList = measure.rows === 'cooperations';
  switch (state) {
    case 'answered':
      return isList
        ? `${noun} ${inLanguage({ sv: 'med uppgift', en: 'with this detail given' })}`
        : `${noun} ${inLanguage({ sv: 'som svarat på frågan', en: 'who answered the question' })}`;
    case 'substantive':
      return isList
        ? `${noun} ${inLanguage({ sv: 'med uppgift', en: 'with this detail given' })}`
        : `${noun} ${inLanguage({ sv: 'som tagit ställning', en: 'who gave an opinion' })}`;
    case 'asked':
      return isList ? noun : `${noun} ${inLanguage({ sv: 'som fått frågan', en: 'who were asked the question' })}`;
    case 'wrote':
      return `${noun} ${inLanguage({ sv: 'som skrivit något', en: 'who wrote something' })}`;
    case 'all':
      return noun;
  }
}

/** "Bas", "Base": what a base line begins with. */
export const baseWord = (): string => inLanguage({ sv: 'Bas', en: 'Base' });

/**
 * The base line of a figure or table: how many, of what, and how many of those
 * asked did not answer. Cooperations do not answer: of them the fact is missing.
 * @example baseText(orsaker) // "Bas: 38 kommuner som svarat på frågan (2 svarade inte)"
 * @example baseText(typer) // "Bas: 209 samarbeten med angiven typ (8 saknar uppgift)"
 */
export function baseText({ measure, base, missing }: Distribution): string {
  const lacks =
    measure.rows === 'cooperations'
      ? inLanguage({ sv: 'saknar uppgift', en: 'without it' })
      : inLanguage({ sv: 'svarade inte', en: 'did not answer' });
  const left = missing.length > 0 ? ` (${formatCount(missing.length)} ${lacks})` : '';
  return `${baseWord()}: ${counted(base, baseWords(measure))}${left}`;
}

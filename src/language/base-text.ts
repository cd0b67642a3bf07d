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
      return isList ? `${noun} med uppgift` : `${noun} som svarat på frågan`;
    case 'substantive':
      return isList ? `${noun} med uppgift` : `${noun} som tagit ställning`;
    case 'asked':
      return isList ? noun : `${noun} som fått frågan`;
    case 'wrote':
      return `${noun} som skrivit något`;
    case 'all':
      return noun;
  }
}

/**
 * The base line of a figure or table: how many, of what, and how many of those
 * asked did not answer. Cooperations do not answer: of them the fact is missing.
 * @example baseText(orsaker) // "Bas: 38 kommuner som svarat på frågan (2 svarade inte)"
 * @example baseText(typer) // "Bas: 209 samarbeten med angiven typ (8 saknar uppgift)"
 */
export function baseText({ measure, base, missing }: Distribution): string {
  const lacks = measure.rows === 'cooperations' ? 'saknar uppgift' : 'svarade inte';
  const left = missing.length > 0 ? ` (${formatCount(missing.length)} ${lacks})` : '';
  return `Bas: ${counted(base, baseWords(measure))}${left}`;
}

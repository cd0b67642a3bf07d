import type { Distribution } from '../statistics/distribution';
import type { Measure } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { populationNoun } from './measure-text';
import { formatCount } from './numbers';

/** What a base is made of, as readers are told: "kommuner som svarat på frågan". */
export function baseWords(measure: Omit<Measure, 'counted'>, survey: SurveyModel): string {
  const { words, state } = measure.base;
  if (words !== undefined) return words;
  const noun = populationNoun(measure, survey);
  const isList = measure.rows === 'cooperations';
  switch (state) {
    case 'answered':
      return isList ? `${noun} med uppgift` : `${noun} som svarat på frågan`;
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
 * asked did not answer. Of cooperations the fact is missing: they do not answer.
 * @example baseText(orsaker) // "Bas: 38 kommuner som svarat på frågan (2 svarade inte)"
 */
export function baseText({ measure, survey, base, missing }: Distribution): string {
  const lack = measure.rows === 'cooperations' ? 'saknar uppgift' : 'svarade inte';
  const unanswered = missing.length > 0 ? ` (${formatCount(missing.length)} ${lack})` : '';
  return `Bas: ${formatCount(base)} ${baseWords(measure, survey)}${unanswered}`;
}

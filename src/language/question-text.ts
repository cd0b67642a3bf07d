import { inLanguage } from '../input/language';
import type { Condition } from '../survey/measure';
import { labelOf, type Question } from '../survey/question';
import { listed, quoted } from './words';

/** "fråga 13 ”Upplever ni hinder?”", "frågan ”Ålder?”", "fältet ”Land”". */
export function questionText({ number, text, isField = false }: Question): string {
  if (isField) return `${inLanguage({ sv: 'fältet', en: 'the field' })} ${quoted(text)}`;
  return number === null
    ? `${inLanguage({ sv: 'frågan', en: 'the question' })} ${quoted(text)}`
    : `${inLanguage({ sv: 'fråga', en: 'question' })} ${number} ${quoted(text)}`;
}

/** The options of a choice: "”Ja” eller ”Nej”", "både ”Ja” och ”Nej”", "något som räknas till ”Norden”". */
export function choiceText({ options, how, as }: Extract<Condition, { is: 'chose' }>, question: Question): string {
  if (as !== undefined)
    return inLanguage({
      sv: `${how === 'all' ? 'allt' : 'något'} som räknas till ${quoted(as)}`,
      en: `${how === 'all' ? 'everything' : 'something'} that counts as ${quoted(as)}`,
    });
  const labels = options.map((option) => quoted(labelOf(question, option)));
  if (how !== 'all') return listed(labels, 'or');
  return labels.length === 2 ? `${inLanguage({ sv: 'både', en: 'both' })} ${listed(labels)}` : listed(labels);
}

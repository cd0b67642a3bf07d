import type { Condition } from '../survey/measure';
import { labelOf, type Question } from '../survey/question';
import { listed, quoted } from './words';

/** "fråga 13 ”Upplever ni hinder?”", "fältet ”Land”". */
export const questionText = ({ number, text }: Question): string =>
  number === null ? `fältet ${quoted(text)}` : `fråga ${number} ${quoted(text)}`;

/** The options of a choice: "”Ja” eller ”Nej”", "både ”Ja” och ”Nej”", "något som räknas till ”Norden”". */
export function choiceText({ options, how, as }: Extract<Condition, { is: 'chose' }>, question: Question): string {
  if (as !== undefined) return `${how === 'all' ? 'allt' : 'något'} som räknas till ${quoted(as)}`;
  const labels = options.map((option) => quoted(labelOf(question, option)));
  if (how !== 'all') return listed(labels, 'eller');
  return labels.length === 2 ? `både ${listed(labels)}` : listed(labels);
}

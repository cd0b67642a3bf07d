import { inLanguage, type Language } from '../input/language';
import type { CleaningStep } from '../survey/cleaning-step';
import { baseWord } from '../language/base-text';
import type { Table } from './table';
import { firstPlaces, placeCount } from '../survey/places';
import type { Survey } from '../survey/survey';

/** What the reader sees of a rule's severity. */
const SEVERITIES: Readonly<Record<Language, Readonly<Record<CleaningStep['severity'], string>>>> = {
  sv: { rule: 'regel', warning: 'varning', normalisation: 'enhetlig form' },
  en: { rule: 'rule', warning: 'warning', normalisation: 'uniform form' },
};
/** Places that a row names before it only counts them. */
const NAMED = 3;

/** What each cleaning rule did to the export, and where. */
export function cleaningTable(survey: Survey, id: string): Table {
  return {
    id,
    title: inLanguage({ sv: 'Så togs exporten om hand', en: 'What was done to the export' }),
    columns: ['rule', 'severity', 'description', 'count', 'places'],
    heads: inLanguage({
      sv: { rule: 'Regel', severity: 'Slag', description: 'Vad den gör', count: 'Antal', places: 'Var' },
      en: { rule: 'Rule', severity: 'Kind', description: 'What it does', count: 'Count', places: 'Where' },
    }),
    rows: survey.cleaning.map((step) => ({
      rule: step.rule,
      severity: inLanguage(SEVERITIES)[step.severity],
      description: step.description,
      count: placeCount(step),
      places: firstPlaces(step, NAMED, (more) => inLanguage({ sv: `och ${more} till`, en: `and ${more} more` })),
    })),
    base: `${baseWord()}: ${survey.file}`,
    source: survey.sourceLine,
  };
}

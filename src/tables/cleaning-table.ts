import type { Table } from './table';
import { firstPlaces, placeCount } from '../survey/places';
import type { Survey } from '../survey/survey';

/** What the reader sees of a rule's severity. */
const SEVERITIES = { rule: 'regel', warning: 'varning', normalisation: 'enhetlig form' } as const;
/** Places that a row names before it only counts them. */
const NAMED = 3;

/** What each cleaning rule did to the export, and where. */
export function cleaningTable(survey: Survey, id: string): Table {
  return {
    id,
    title: 'Så togs exporten om hand',
    columns: ['rule', 'severity', 'description', 'count', 'places'],
    heads: { rule: 'Regel', severity: 'Slag', description: 'Vad den gör', count: 'Antal', places: 'Var' },
    rows: survey.cleaning.map((step) => ({
      rule: step.rule,
      severity: SEVERITIES[step.severity],
      description: step.description,
      count: placeCount(step),
      places: firstPlaces(step, NAMED, (more) => `och ${more} till`),
    })),
    base: `Bas: ${survey.file}`,
    source: survey.sourceLine,
  };
}

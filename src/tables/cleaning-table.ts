import type { Table } from './table';
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
    rows: survey.cleaning.map(({ rule, severity, description, places }) => {
      const more = sum(places.slice(NAMED));
      return {
        rule,
        severity: SEVERITIES[severity],
        description,
        count: sum(places),
        places: [...places.slice(0, NAMED), ...(more > 0 ? [`och ${more} till`] : [])].join(', '),
      };
    }),
    base: `Bas: ${survey.file}`,
    source: survey.sourceLine,
  };
}

const sum = (places: readonly string[]): number => places.reduce((total, place) => total + sizeOf(place), 0);

/** How many a place is: a stretch of rows, as in `Svar!5:300`, is as many as its rows. */
function sizeOf(place: string): number {
  const [, first, last] = /!(\d+):(\d+)$/u.exec(place) ?? [];
  return first === undefined ? 1 : Number(last) - Number(first) + 1;
}

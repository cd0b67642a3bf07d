import type { Table } from './table';
import type { Survey } from '../survey/survey';

/** Places that a row names before it only counts them. */
const NAMED = 3;

/** What each cleaning rule did to the export, and where. */
export function cleaningTable(survey: Survey, id: string): Table {
  return {
    id,
    title: 'Så togs exporten om hand',
    columns: ['rule', 'description', 'count', 'places'],
    heads: { rule: 'Regel', description: 'Vad den gör', count: 'Antal', places: 'Var' },
    rows: survey.cleaning.map(({ rule, description, places }) => ({
      rule,
      description,
      count: places.length,
      places: [...places.slice(0, NAMED), ...(places.length > NAMED ? [`och ${places.length - NAMED} till`] : [])].join(
        ', ',
      ),
    })),
    base: `Bas: ${survey.file}`,
    source: survey.sourceLine,
  };
}

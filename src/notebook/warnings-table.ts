import type { Chapter } from '../published/chapter';
import { countsIn } from '../published/evidence/counted-rows';
import { firstPlaces, placeCount, warningsOf } from '../survey/places';
import type { Table } from '../tables/table';
import type { Touched } from './touched';

/** Places that a row names before it only counts them. */
const NAMED = 3;

/** The warnings about the export, and how many of a chapter's printed numbers rest on each; null without warnings. */
export function warningsTable(printed: Chapter, touched: readonly Touched[]): Table | null {
  const survey = printed.evidences().flatMap(({ evidence }) => countsIn(evidence))[0]?.survey;
  const warnings = warningsOf(survey?.cleaning ?? []);
  if (!survey || warnings.length === 0) return null;
  return {
    id: `${printed.chapter}-varningar`,
    title: 'Exporten lästes med varningar',
    columns: ['description', 'count', 'places', 'claims'],
    heads: { description: 'Varning', count: 'Ställen', places: 'Var', claims: 'Tryckta uppgifter som vilar på dem' },
    rows: warnings.map((step) => ({
      description: step.description,
      count: placeCount(step),
      places: firstPlaces(step, NAMED, (more) => `och ${more} till`),
      claims: touched.find(({ rule }) => rule === step.rule)?.claims.length ?? 0,
    })),
    base: `Bas: ${survey.file}`,
    source: survey.sourceLine,
  };
}

import { inLanguage } from '../input/language';
import { baseWord } from '../language/base-text';
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
    title: inLanguage({ sv: 'Exporten lästes med varningar', en: 'The export was read with warnings' }),
    columns: ['description', 'count', 'places', 'claims'],
    heads: inLanguage({
      sv: { description: 'Varning', count: 'Ställen', places: 'Var', claims: 'Tryckta uppgifter som vilar på dem' },
      en: { description: 'Warning', count: 'Places', places: 'Where', claims: 'Printed numbers that rest on them' },
    }),
    rows: warnings.map((step) => ({
      description: step.description,
      count: placeCount(step),
      places: firstPlaces(step, NAMED, (more) => inLanguage({ sv: `och ${more} till`, en: `and ${more} more` })),
      claims: touched.find(({ rule }) => rule === step.rule)?.claims.length ?? 0,
    })),
    base: `${baseWord()}: ${survey.file}`,
    source: survey.sourceLine,
  };
}

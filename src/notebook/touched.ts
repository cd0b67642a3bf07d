import type { Chapter } from '../published/chapter';
import { countsIn } from '../published/evidence/counted-rows';
import type { SurveyModel } from '../survey/survey-model';
import { countsBehind } from '../tables/counts-behind';
import type { Table } from '../tables/table';
import { countTrace } from '../trace/count-trace';
import { WarnedPlaces } from '../trace/warned-places';

/** What rests on the cells that a warning about the export names. */
export interface Touched {
  /** The cleaning rule. */
  readonly rule: string;
  /** Ids of printed numbers. */
  readonly claims: readonly string[];
  /** How many counts of a figure or table, by its id. */
  readonly tables: Readonly<Record<string, number>>;
}

/** The printed numbers that a notebook checked and that rest on cells of a warning, by rule. */
export function touchedClaims(printed: Chapter): Touched[] {
  const checked = printed.evidences().map(({ claim, evidence }) => ({ claim, counts: countsIn(evidence) }));
  const warned = warnedIn(checked.flatMap(({ counts }) => counts)[0]?.survey);
  const found = new Map<string, string[]>();
  for (const { claim, counts } of warned ? checked : []) {
    for (const rule of warned?.touching(counts.map(countTrace)) ?? [])
      found.set(rule, [...(found.get(rule) ?? []), claim.id]);
  }
  return [...found].map(([rule, claims]) => ({ rule, claims, tables: {} }));
}

/** How many counts of a figure or table rest on cells of a warning, by rule. */
export function touchedCounts(table: Table): Touched[] {
  const counts = countsBehind(table);
  const warned = warnedIn(counts[0]?.survey);
  const found = new Map<string, number>();
  for (const count of warned ? counts : []) {
    for (const rule of warned?.touching([countTrace(count)]) ?? []) found.set(rule, (found.get(rule) ?? 0) + 1);
  }
  return [...found].map(([rule, number]) => ({ rule, claims: [], tables: { [table.id]: number } }));
}

/** Where the warnings about a survey are; null if there are none. */
function warnedIn(survey: SurveyModel | undefined): WarnedPlaces | null {
  const warned = survey && new WarnedPlaces(survey.cleaning);
  return warned && !warned.isEmpty ? warned : null;
}

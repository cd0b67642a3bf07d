import { caseOf, organisationOf } from './case-of';
import type { Survey } from './survey';

const surveys = new WeakMap<object, Survey>();

/** Remembers of which survey its rows are, so that a Count alone can be traced. */
export function rememberOrigin(survey: Survey): Survey {
  const { respondents, cooperations, organisations, setAside } = survey;
  for (const row of [...respondents, ...cooperations, ...organisations, ...setAside.respondents])
    surveys.set(row, survey);
  return survey;
}

/** The survey that a counted row was loaded with; null for what is no row of an export. */
export function originOf(row: unknown): Survey | null {
  const own = caseOf(row) ?? organisationOf(row);
  return own ? (surveys.get(own) ?? null) : null;
}

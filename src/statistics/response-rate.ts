import type { Organisation, OrganisationKind } from '../survey/respondent';
import type { Survey } from '../survey/survey';
import { count, type Count } from './count';

/** How many of the organisations of a kind that were asked have an answer that counts. */
export function responseRate(survey: Survey, kind: OrganisationKind, label: string): Count<Organisation> {
  const answered = new Set(survey.respondents.map(({ organisation }) => organisation.code));
  const asked = survey.organisations.filter((organisation) => organisation.kind === kind);
  return count(asked, ({ code }) => answered.has(code), label, kind);
}

import type { Cooperation } from '../survey/cooperation';
import type { Survey } from '../survey/survey';
import type { Count } from './count';
import { tally } from './tally';

/** Cooperations by the organisation that has them, most first. Keys are names: they are unique in the registers. */
export const byOrganisation = (cooperations: readonly Cooperation[]): Count<Cooperation>[] =>
  tally(cooperations, ({ respondent: { organisation } }) => ({ key: organisation.name, label: organisation.name }));

/** An organisation's cooperations among such counts; 0 if it has none there, null if it did not answer. */
export function countOf(survey: Survey, counts: readonly Count[], organisation: string): number | null {
  const answered = survey.respondents.some(({ organisation: { name } }) => name === organisation);
  return answered ? (counts.find(({ key }) => key === organisation)?.count ?? 0) : null;
}

import type { Organisation, OrganisationKind } from '../survey/respondent';
import type { Survey } from '../survey/survey';
import { count, type Count } from './count';

/** How many of the organisations of a kind that were asked have an answer that counts. */
export const responseRate = (survey: Survey, kind: OrganisationKind, label: string): Count<Organisation> =>
  count(survey.organisations.where({ is: 'kind', kinds: [kind] }), { is: 'responded' }, label, kind);

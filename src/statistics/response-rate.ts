import type { Organisation } from '../survey/respondent';
import type { Survey } from '../survey/survey';
import { count, type Count } from './count';

/** How many organisations of a population have an answer that counts. */
export const responseRate = (survey: Survey, population: string, label: string): Count<Organisation> =>
  count(survey.organisations.where({ is: 'kind', kinds: [population] }), { is: 'responded' }, label, population);

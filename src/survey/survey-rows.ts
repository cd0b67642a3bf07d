import type { Cooperation } from './cooperation';
import type { Question } from './question';
import type { OrganisationGroup, Population } from './register';
import type { Organisation, Respondent } from './respondent';

/** All rows that can be counted, by what they are rows of, and the groups that they can belong to. */
export interface SurveyRows {
  readonly respondents: Iterable<Respondent>;
  readonly cooperations: Iterable<Cooperation>;
  /** All organisations that were asked, answered or not. */
  readonly organisations: Iterable<Organisation>;
  /** Questions of the answers sheet, then fields of the cooperations sheet. */
  readonly questions: Iterable<Question>;
  readonly groups: Iterable<OrganisationGroup>;
  readonly populations: Iterable<Population>;
}

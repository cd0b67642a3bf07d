import type { SurveyTable } from './table-row';
import type { Question } from './question';
import type { OrganisationGroup, Population } from './register';
import type { Organisation, Respondent } from './respondent';

/** All rows that can be counted, by what they are rows of, and the groups that they can belong to. */
export interface SurveyRows {
  readonly respondents: Iterable<Respondent>;
  readonly tables: Iterable<SurveyTable>;
  /** All organisations that were asked, answered or not. */
  readonly organisations: Iterable<Organisation>;
  /** Questions of the answers sheet, then fields of linked tables. */
  readonly questions: Iterable<Question>;
  readonly groups: Iterable<OrganisationGroup>;
  readonly populations: Iterable<Population>;
}

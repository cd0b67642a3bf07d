import type { Case } from './case';
import type { Respondent } from './respondent';

/** One twin town, municipal partnership or other cooperation that a respondent listed. */
export interface Cooperation extends Case {
  readonly respondent: Respondent;
}

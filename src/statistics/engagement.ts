import { chose, hasAnswered } from '../survey/case';
import type { Respondent } from '../survey/respondent';
import { count, type Count } from './count';

/** International engagement of respondents, all of one base: those who answered the first question. */
export interface Engagement {
  /** Twin towns or municipal partnerships. */
  readonly twinning: Count<Respondent>;
  /** Other international cooperation. */
  readonly other: Count<Respondent>;
  readonly both: Count<Respondent>;
  readonly any: Count<Respondent>;
  readonly none: Count<Respondent>;
}

const QUESTION = 'samarbetsformer';
const has = (option: string) => (respondent: Respondent) => chose(respondent, QUESTION, option);

/** Which forms of cooperation respondents have; having both counts under each form. */
export function engagement(respondents: readonly Respondent[]): Engagement {
  const answered = respondents.filter((respondent) => hasAnswered(respondent, QUESTION));
  const twinning = has('vanorter-partnerskap');
  const other = has('andra');
  return {
    twinning: count(answered, twinning, 'Vänorter eller kommunala partnerskap', 'vanorter-partnerskap'),
    other: count(answered, other, 'Andra internationella samarbeten', 'andra'),
    both: count(answered, (one) => twinning(one) && other(one), 'Båda', 'bada'),
    any: count(answered, (one) => twinning(one) || other(one), 'Någon form', 'nagon'),
    none: count(answered, has('inga'), 'Inga', 'inga'),
  };
}

import type { CountedRows } from '../published/evidence/counted-rows';
import { isOfOrganisation } from '../survey/measure';
import type { Organisation, Respondent } from '../survey/respondent';
import { knownIn } from './known-in';
import { mayListMore } from './may-list-more';
import { allOf } from './three-valued';

/** The organisations that can have rows of a linked table that nobody listed: no answer, or a list that was left out. */
export function whoCouldList({ measure: { rows, where }, survey }: CountedRows): Organisation[] {
  const more = mayListMore(rows, where, survey);
  const tests = where.filter(isOfOrganisation).map((one) => knownIn(one, survey));
  const respondents = new Map(
    [...survey.respondents].map((one): [string | undefined, Respondent] => [one.organisation?.code, one]),
  );
  return [...survey.organisations].filter((organisation) => {
    const respondent = respondents.get(organisation.code);
    if (respondent && !more(respondent)) return false;
    return allOf(tests.map((test) => test(respondent ?? organisation))) !== false;
  });
}

import type { SmallGroupFinding } from '../disclosure/finding';
import { readSmallGroupSettings } from '../disclosure/small-group-settings';
import { environment } from '../input/environment';
import { inStudy } from '../input/study';
import type { SurveyModel } from '../survey/survey-model';
import { readFindings } from './findings';
import { leftSmallGroups } from './left-small-groups';

/**
 * What an attacker can know of small groups, from all that the other notebooks have published: in this run,
 * for a notebook that runs after them (`granskning`, `audit`), or in the run whose results lie in `outputs/`.
 * @example await s.show(s.smallGroupTable(await s.smallGroupFindings(survey), { … }))
 */
export async function smallGroupFindings(survey: SurveyModel): Promise<SmallGroupFinding[]> {
  const outputs = environment.outputs();
  if (outputs) return leftSmallGroups(outputs, survey, readSmallGroupSettings());
  return readFindings(inStudy('outputs')).filter((one) => one.kind === 'small-group');
}

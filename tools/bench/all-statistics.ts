import { loadSurvey } from '../../src/export/load-survey';
import { byCountry } from '../../src/statistics/by-country';
import { crosstab } from '../../src/statistics/crosstab';
import { engagement } from '../../src/statistics/engagement';
import { frequencies } from '../../src/statistics/frequencies';
import { itemResponse } from '../../src/statistics/item-response';
import { partsOfWorld } from '../../src/statistics/parts-of-world';
import type { Survey } from '../../src/survey/survey';
import type { Comparison } from './comparison';
import { time } from './time';

/** Every question counted for everybody and in every group, beside the load of the export. */
export async function allStatistics(): Promise<Comparison> {
  const survey = loadSurvey();
  return {
    what: 'count everything',
    ms: await time(() => countEverything(survey)),
    than: 'load the export',
    thanMs: await time(() => loadSurvey()),
  };
}

function countEverything(survey: Survey): void {
  const { respondents, municipalities, regions, cooperations, groups, questions } = survey;
  const byGroup = crosstab(municipalities, groups, ({ organisation }) => organisation.group);
  const samples = [respondents, municipalities, regions, ...byGroup.map(({ rows }) => rows)];
  for (const rows of samples) engagement(rows);
  for (const question of questions.filter(({ options }) => options.length > 0))
    for (const rows of [...samples, cooperations]) frequencies<(typeof rows)[number]>(rows, question, 'svar');
  itemResponse(respondents, questions);
  byCountry(cooperations);
  partsOfWorld(survey, cooperations);
}

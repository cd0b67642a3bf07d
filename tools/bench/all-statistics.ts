import { loadSurvey } from '../../src/export/load-survey';
import { byOption } from '../../src/statistics/by-option';
import { byName } from '../../src/statistics/by-name';
import { byOrganisation } from '../../src/statistics/by-organisation';
import { crosstab } from '../../src/statistics/crosstab';
import { engagement } from '../../notebooks/helpers/engagement';
import { frequencies } from '../../src/statistics/frequencies';
import { itemResponse } from '../../src/statistics/item-response';
import { partsOfWorld } from '../../notebooks/helpers/parts-of-world';
import type { Question } from '../../src/survey/question';
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

/** Every question in every group, and cooperations by country, part of the world, organisation and name. */
export function countEverything(survey: Survey): void {
  const { respondents, cooperations, questions } = survey;
  const [municipalities, regions] = [survey.population('municipality'), survey.population('region')];
  const byGroup = crosstab(municipalities, 'group');
  const samples = [respondents, municipalities, regions, ...byGroup.map(({ cases }) => cases)];
  for (const cases of samples) engagement(cases);
  const isField = ({ number }: Question): boolean => number === null;
  for (const question of questions.filter(({ options }) => options.length > 0)) {
    if (isField(question)) frequencies(cooperations, question);
    else for (const cases of samples) frequencies(cases, question);
  }
  itemResponse(
    respondents,
    questions.filter((question) => !isField(question)),
  );
  itemResponse(cooperations, questions.filter(isField));
  byOption(cooperations, 'land');
  partsOfWorld(cooperations);
  byOrganisation(cooperations);
  byName(cooperations, 'partner');
}

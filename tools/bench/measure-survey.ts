import { join } from 'node:path';
import { loadSurvey } from '../../src/export/load-survey';
import type { SurveyFiles } from '../../src/export/survey-files';
import { countEverything } from './all-statistics';
import { makeSurvey } from './make-survey';
import type { Scale } from './scale';
import { time } from './time';

/** Loads and counts before anything is measured, so that compiling the code is no part of it. */
const WARM_UP = 5;
/** Of fewer respondents the median of several times is taken: one is over in a moment. */
const [LARGE, TIMES] = [10_000, 5];

/**
 * What loading and counting a survey of so many respondents takes in this
 * process, which must be a fresh one: the peak of its memory is measured.
 * @param folder Where `makeSurvey` wrote it.
 */
export async function measureSurvey(folder: string, respondents: number): Promise<Scale> {
  const files: SurveyFiles = { export: join(folder, 'export.xlsx'), reference: join(folder, 'reference') };
  for (let turn = 0; turn < WARM_UP; turn++) countEverything(loadSurvey());
  const times = respondents < LARGE ? TIMES : 1;
  let survey = loadSurvey();
  const loadMs = await time(() => {
    survey = loadSurvey(files);
  }, times);
  const countMs = await time(() => countEverything(survey), times);
  return {
    respondents: survey.respondents.length,
    cooperations: survey.table('cooperations').length,
    loadMs,
    countMs,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** What the process does that is started for one size: makes the survey, or measures it. */
export async function main([step, folder, respondents]: readonly string[]): Promise<void> {
  if (folder === undefined || !(Number(respondents) > 0)) throw new Error('usage: make|measure FOLDER RESPONDENTS');
  if (step === 'make') makeSurvey(folder, Number(respondents));
  else process.stdout.write(JSON.stringify(await measureSurvey(folder, Number(respondents))));
}

if (require.main === module) void main(process.argv.slice(2));

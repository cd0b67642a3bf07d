import { readFileSync } from 'node:fs';
import { read } from 'xlsx';
import { loadSurvey } from '../../src/export/load-survey';
import { findSurveyFiles } from '../../src/export/survey-files';
import type { Comparison } from './comparison';
import { time } from './time';

/** Reading, checking, cleaning and routing the export, beside SheetJS that only reads it. */
export async function loadExport(): Promise<Comparison> {
  const { export: file } = findSurveyFiles();
  return {
    what: 'load the export',
    ms: await time(() => loadSurvey()),
    than: 'SheetJS, unchecked',
    thanMs: await time(() => read(readFileSync(file))),
  };
}

import { loadSurvey } from '../../src/export/load-survey';
import type { Survey } from '../../src/survey/survey';
import { withSmallExport, type SmallExport } from './small-export';

/** The survey of a small export. */
export const surveyOf = (content: SmallExport): Survey => withSmallExport(content, (files) => loadSurvey(files));

let own: Survey | undefined;

/** The repository's own export, loaded once for all tests. */
export const ownSurvey = (): Survey => (own ??= loadSurvey());

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedClaims } from '../disclosure/published-claims';
import { deviationFindings } from '../published/deviation-findings';
import { nonresponseFindings } from '../nonresponse/nonresponse-findings';
import { printedMeasures } from '../nonresponse/printed-measures';
import type { Chapter } from '../published/chapter';
import { leaveFindings, leavePrinted, leavePublished, leaveTouched } from './findings-folder';
import { shownFigures } from './shown-figures';
import { touchedClaims, type Touched } from './touched';

/** Subfolder of the outputs that is being built in which chapters leave their results for the runner. */
export const RESULTS_FOLDER = '.results';

/**
 * Leaves a chapter's results, and what was found with them, in the outputs that are being built.
 * @returns What of the chapter rests on warnings about the export.
 */
export function leaveResults(
  printed: Chapter,
  folder: string,
  options: { readonly partial?: boolean } = {},
): readonly Touched[] {
  const results = printed.results(options);
  const touched = touchedClaims(printed);
  mkdirSync(join(folder, RESULTS_FOLDER), { recursive: true });
  writeFileSync(join(folder, RESULTS_FOLDER, `${printed.chapter}.json`), JSON.stringify(results));
  leaveFindings(folder, printed.chapter, [
    ...deviationFindings(printed),
    ...nonresponseFindings(printed, shownFigures()),
  ]);
  leavePrinted(folder, printed.chapter, printedMeasures(printed.evidences()));
  leavePublished(folder, `claims-${printed.chapter}`, publishedClaims(printed));
  leaveTouched(folder, `claims-${printed.chapter}`, touched);
  return touched;
}

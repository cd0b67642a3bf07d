import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviationFindings } from '../published/deviation-findings';
import { displayTable } from './display-table';
import { leaveFindings, leavePublished, leaveTouched } from './findings-folder';
import { publishedClaims } from '../disclosure/published-claims';
import { nonresponseFindings } from '../nonresponse/nonresponse-findings';
import type { Chapter } from '../published/chapter';
import { environment } from '../input/environment';
import { handOverClaims } from './hand-over-traces';
import { show } from './show';
import { touchedClaims } from './touched';
import { warningsTable } from './warnings-table';

/** Subfolder of the outputs that is being built in which notebooks leave their results for the runner. */
export const RESULTS_FOLDER = '.results';

/**
 * Ends a notebook: shows what was printed beside what the export gives, and the
 * warnings about the export with what of the chapter rests on them. Under
 * `npm run reproduce`, hands the results over to outputs/claims.json.
 * Under `npm run trace`, hands over where the asked number comes from instead.
 * @throws Error that lists the chapter's printed numbers that no cell checked.
 */
export async function conclude(printed: Chapter): Promise<void> {
  if (environment.trace()) return handOverClaims(printed);
  const folder = environment.outputs();
  const results = printed.results();
  const touched = touchedClaims(printed);
  if (folder) {
    mkdirSync(join(folder, RESULTS_FOLDER), { recursive: true });
    writeFileSync(join(folder, RESULTS_FOLDER, `${printed.chapter}.json`), JSON.stringify(results));
    leaveFindings(folder, printed.chapter, [...deviationFindings(printed), ...nonresponseFindings(printed)]);
    leavePublished(folder, `claims-${printed.chapter}`, publishedClaims(printed));
    leaveTouched(folder, `claims-${printed.chapter}`, touched);
  }
  await show(printed.table());
  const warnings = warningsTable(printed, touched);
  if (warnings) await displayTable(warnings);
}

import { displayTable } from './display-table';
import type { Chapter } from '../published/chapter';
import { environment } from '../input/environment';
import { handOverClaims } from './hand-over-traces';
import { leaveResults } from './leave-results';
import { show } from './show';
import { touchedClaims } from './touched';
import { warningsTable } from './warnings-table';

/**
 * Ends a notebook: shows what was printed beside what the export gives, and the
 * warnings about the export with what of the chapter rests on them. Under
 * `npm run reproduce`, hands the results over to outputs/claims.json.
 * Under `npm run trace`, hands over where the asked number comes from instead.
 * @throws Error that lists the chapter's printed numbers that no cell checked and that have no measure.
 */
export async function conclude(printed: Chapter): Promise<void> {
  if (environment.trace()) return handOverClaims(printed);
  const folder = environment.outputs();
  const table = printed.table();
  const touched = folder ? leaveResults(printed, folder) : touchedClaims(printed);
  await show(table);
  const warnings = warningsTable(printed, touched);
  if (warnings) await displayTable(warnings);
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { language } from '../../input/language';
import type { ReportChapter as PrintedChapter } from '../../published/claims/report-chapter';
import { background } from './background';
import { chapterOrder } from './chapter-order';
import type { ReportDocument } from './document';
import { readChapter } from './read-chapter';
import { readResults } from './read-results';
import { slugs } from './slugs';
import { statusText } from './status-text';

/**
 * The report that a folder of results makes: its executed notebooks in the
 * report's order, then what it was made of. The language is the one at work.
 * @param printed The parts of the report, as the register lists them.
 * @throws Error if the folder is not what `npm run reproduce` leaves.
 * @example readDocument('outputs', openRegister().chapters)
 */
export function readDocument(folder: string, printed: readonly PrintedChapter[]): ReportDocument {
  const results = readResults(folder);
  const notebooks = readdirSync(join(folder, 'notebooks')).filter((name) => name.endsWith('.ipynb'));
  const ordered = chapterOrder(notebooks, results.claims);
  const newId = slugs();
  ordered.forEach((name) => newId(name.replace(/\.ipynb$/, '')));
  const chapters = ordered.map((name) => readChapter(name, results, printed, newId));
  return {
    language: language(),
    title: results.manifest.survey,
    source: results.manifest.source,
    status: statusText(results.claims),
    chapters: [...chapters, background(results, printed, chapters, newId)],
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportChapter } from '../published/claims/report-chapter';
import { writeHtml } from './html/write-html';
import type { ReportDocument } from './model/document';
import { readDocument } from './model/read-document';
import { writePdf } from './pdf/write-pdf';
import { writeWord } from './word/write-word';

/** Subfolder of the results for documents. */
export const DOCUMENTS_FOLDER = 'report';

/** Writes a report in one format. */
export type WriteDocument = (report: ReportDocument) => string | Buffer | Promise<string | Buffer>;

/** What documents there are, by file name. */
const DOCUMENTS: Readonly<Record<string, WriteDocument>> = {
  'report.html': writeHtml,
  'report.pdf': writePdf,
  'report.docx': writeWord,
};

/** Which documents were made, and why others were not. */
export interface Documents {
  readonly made: readonly string[];
  readonly failed: readonly { readonly name: string; readonly message: string }[];
}

/**
 * Makes the documents of a folder of results, in its subfolder `report`. One
 * that cannot be made leaves the others as they are.
 * @param printed The parts of the report, as the register lists them.
 * @throws Error if the folder's results cannot be read, or its disk is full.
 */
export async function makeDocuments(
  folder: string,
  printed: readonly ReportChapter[],
  documents: Readonly<Record<string, WriteDocument>> = DOCUMENTS,
): Promise<Documents> {
  const report = readDocument(folder, printed);
  mkdirSync(join(folder, DOCUMENTS_FOLDER), { recursive: true });
  const made: string[] = [];
  const failed: { name: string; message: string }[] = [];
  for (const [name, write] of Object.entries(documents)) {
    const content = await Promise.resolve(report)
      .then(write)
      .catch((error: unknown) => error as Error);
    if (content instanceof Error) failed.push({ name, message: content.message });
    else {
      writeFileSync(join(folder, DOCUMENTS_FOLDER, name), content);
      made.push(name);
    }
  }
  return { made, failed };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportDocument } from '../model/document';
import { fontFile } from '../picture/font-file';
import { pageContent } from './page-content';

/** The same bytes whenever it is made. */
const NO_TIME = Date.UTC(2000, 0, 1) / 1000;

/** Where no font at hand has a character. */
const UNKNOWN = '[?]';

/**
 * A report as a PDF that screen readers can follow (PDF/UA-1): tagged, with
 * headings, alternative texts, header rows, language and bookmarks. Characters
 * that no font at hand has are shown as `[?]`: a text that nobody can read is
 * not let through.
 * @throws Error that says what stands in the way, such as a figure without alternative text.
 */
export async function writePdf(report: ReportDocument): Promise<Buffer> {
  const content = pageContent(report);
  try {
    return await setPages(content);
  } catch (error) {
    const unknown = undisplayed((error as Error).message);
    if (unknown.length === 0) throw new Error(`no PDF: ${(error as Error).message}`, { cause: error });
    return setPages(unknown.reduce((text, one) => text.replaceAll(one, UNKNOWN), content));
  }
}

async function setPages(content: string): Promise<Buffer> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const fonts = ([400, 700] as const).map((weight) => readFileSync(fontFile(weight)));
  const compiler = NodeCompiler.create({ workspace: __dirname, fontArgs: [{ fontBlobs: fonts }] });
  compiler.mapShadow(join(__dirname, 'report.json'), Buffer.from(content));
  const compiled = compiler.compile({ mainFilePath: join(__dirname, 'report.typ') });
  const document = compiled.result;
  if (document) return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: NO_TIME });
  const error = compiled.takeDiagnostics();
  const faults = error ? compiler.fetchDiagnostics(error).map((one: { message?: string }) => one.message) : [];
  throw new Error(faults.join('; ') || 'the pages could not be set');
}

/** The texts that a message says no font could display. */
const undisplayed = (message: string): string[] =>
  [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/g)].map(([, text = '']) => text);

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOTEBOOKS, notebooksIn } from './notebooks-in';
import { runNotebook } from './run-notebook';
import type { Claim } from '../published/claim';
import type { ClaimTrace } from '../trace/claim-trace';

/** The files that a trace reads. */
export interface TraceFiles {
  readonly export: string;
  readonly codebook: string;
}

/**
 * Runs the notebook that checks a printed number, without drawing anything, and
 * gives back where its evidence comes from. Nothing that an earlier run wrote is
 * read, so it is never stale.
 * @returns null if no notebook checks the claim.
 * @throws NotebookError if the notebook fails.
 */
export async function runTrace(claim: Claim, files: TraceFiles, folder = NOTEBOOKS): Promise<ClaimTrace | null> {
  const temporary = mkdtempSync(join(tmpdir(), 'survey-trace-'));
  const file = join(temporary, 'trace.json');
  const env = {
    SURVEY_EXPORT: files.export,
    SURVEY_CODEBOOK: files.codebook,
    SURVEY_OUTPUTS: undefined,
    // What is wrong with types, reproducing tells.
    SURVEY_TYPES: 'unchecked',
    SURVEY_TRACE: claim.id,
    SURVEY_TRACE_FILE: file,
  };
  try {
    for (const name of likelyFirst(claim, folder)) {
      await runNotebook(join(folder, name), { env });
      if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as ClaimTrace;
    }
    return null;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Notebooks that name the claim, and then those that open its chapter: ids may be put together. */
export function likelyFirst({ id, chapter }: Claim, folder: string): string[] {
  const notebooks = notebooksIn(folder).map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));
  const naming = (text: RegExp): string[] =>
    notebooks.filter(({ source }) => text.test(source)).map(({ name }) => name);
  const quote = `(?:'|\\\\"|\`)`;
  return [
    ...new Set([
      ...naming(new RegExp(`${quote}${id}${quote}`)),
      ...naming(new RegExp(`chapter\\(${quote}${chapter}${quote}`)),
    ]),
  ];
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadSurvey } from '../export/load-survey';
import { temporaryFolder } from '../input/temporary-folder';
import { EVERYTHING, type HandedTrace } from '../notebook/hand-over-traces';
import type { Environment } from './kernel/kernel-process';
import { notebooksFolder, notebooksIn } from './notebooks-in';
import { runNotebook } from './run-notebook';
import { runNotebooks } from './run-notebooks';
import type { Claim } from '../published/claims/claim';
import { openRegister } from '../published/register';
import { claimTrace, type ClaimTrace } from '../trace/claim-trace';

/** The files that a trace reads. */
export interface TraceFiles {
  readonly export: string;
  readonly codebook: string;
}

/**
 * Runs the notebook that checks a printed number, without drawing anything, or
 * counts by its measure, and gives back where its evidence comes from. Nothing that an earlier run wrote is
 * read, so it is never stale.
 * @returns null if no notebook checks the claim, and it has no measure.
 * @throws NotebookError if the notebook fails.
 */
export const runTrace = (claim: Claim, files: TraceFiles, folder = notebooksFolder()): Promise<ClaimTrace | null> =>
  withHandOver(claim.id, files, async (env, handed) => {
    for (const name of likelyFirst(claim, folder)) {
      await runNotebook(join(folder, name), { env });
      const [trace] = handed();
      if (trace) return trace as ClaimTrace;
    }
    return measuredTrace(claim, files);
  });

/** Where a printed number comes from that no notebook checks, by its measure. */
function measuredTrace(claim: Claim, files: TraceFiles): ClaimTrace | null {
  if (claim.measure === null) return null;
  const chapter = openRegister().chapter(claim.chapter, loadSurvey(files));
  const checked = chapter.evidences().find((one) => one.claim.id === claim.id);
  return checked ? claimTrace(checked) : null;
}

/**
 * Runs all notebooks, without drawing anything, and gives back where every
 * checked number and every count of every figure and table comes from.
 * @throws NotebookError if a notebook fails.
 */
export const runTraces = (files: TraceFiles, folder = notebooksFolder()): Promise<HandedTrace[]> =>
  withHandOver(EVERYTHING, files, async (env, handed) => {
    const runs = await runNotebooks(
      notebooksIn(folder).map((name) => join(folder, name)),
      { env },
    );
    const failed = runs.find(({ error }) => error)?.error;
    if (failed) throw failed;
    return handed();
  });

/** Runs kernels that hand traces over through a file. */
async function withHandOver<T>(
  asked: string,
  files: TraceFiles,
  run: (env: Environment, handed: () => HandedTrace[]) => Promise<T>,
): Promise<T> {
  const temporary = temporaryFolder('trace');
  const file = join(temporary, 'traces.jsonl');
  const env = {
    SURVEY_EXPORT: files.export,
    SURVEY_CODEBOOK: files.codebook,
    SURVEY_OUTPUTS: undefined,
    // What is wrong with types, reproducing tells.
    SURVEY_TYPES: 'unchecked',
    SURVEY_TRACE: asked,
    SURVEY_TRACE_FILE: file,
  };
  const handed = (): HandedTrace[] =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as HandedTrace)
      : [];
  try {
    return await run(env, handed);
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

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { InputError } from '../input/input-error';
import { audit } from '../audit/audit';
import { FINDINGS_FOLDER, leaveFindings, leftFindings, leftPrinted, leftTouched } from '../notebook/findings-folder';
import { readSmallGroupSettings } from '../disclosure/small-group-settings';
import { loadSurvey } from '../export/load-survey';
import { findSurveyFiles } from '../export/survey-files';
import { startDrawingService } from '../figures/render/drawing-service';
import { closePlotlyPage, plotlyPage } from '../figures/browser/plotly-page';
import { renderFigure } from '../figures/render/render-figure';
import { leftSmallGroups } from '../notebook/left-small-groups';
import { RESULTS_FOLDER } from '../notebook/leave-results';
import { readFindings } from '../notebook/findings';
import { notebooksFolder, notebooksIn } from './notebooks-in';
import type { NotebookError } from './notebook-error';
import { writeNotebook } from './notebook-file';
import type { Progress } from './progress';
import { runNotebooks } from './run-notebooks';
import type { ClaimResult } from '../published/claims/claim-result';
import { openRegister, registerFolder } from '../published/register';
import { summarise } from '../published/summarise';
import type { Summary } from '../published/summary';
import { writeClaims } from '../published/write-claims';
import { makeDocuments, type Documents } from '../report/make-documents';
import { inputReport, keptTouched, writeInput, type InputWarning } from './input-report';
import { judgeMeasured } from './judge-measured';
import { machineFault } from './machine-fault';
import { keptFindings } from './kept-findings';
import { keepOtherChapters, refuseOtherExport } from './keep-other-chapters';
import { writeManifest } from './manifest';
import { refuseForeignFolder } from './refuse-foreign-folder';
import { replaceFolder } from './replace-folder';
import { ofOtherNotebooks } from './other-notebooks';
import { refuseSmallGroups } from './refuse-small-groups';
import { refuseWarnings } from './refuse-warnings';
import { settledFindings } from './settled-findings';
import { saying } from './tell-supervisor';
import { writeAudit } from './write-audit';

export interface ReproduceOptions {
  /** The raw export; the repository's own without it. */
  readonly export?: string | undefined;
  readonly codebook?: string | undefined;
  /** Folder of the registers of organisations and countries. */
  readonly reference?: string | undefined;
  /** Folder that is made or replaced whole. */
  readonly out: string;
  /** Only this notebook, by number or name. */
  readonly chapter?: string | undefined;
  readonly timeoutSeconds: number;
  /** Takes warnings about the export for faults. */
  readonly strict?: boolean;
  /** Folder of the notebooks; the repository's own without it. */
  readonly notebooks?: string | undefined;
  /** Makes the report's documents, too. */
  readonly documents?: boolean;
}

export interface Reproduction {
  readonly summary: Summary;
  /** Ids of printed numbers that no notebook checks, and that have no measure to count them by. */
  readonly unchecked: readonly string[];
  /** About the export, with what rests on the cells that they name. */
  readonly warnings: readonly InputWarning[];
  /** What an attacker can know of small groups, and what the settings do about it. */
  readonly smallGroups: { readonly findings: number; readonly action: 'report' | 'stop' };
  /** The report's documents; none were made unless they were asked for. */
  readonly documents: Documents;
  readonly seconds: number;
}

/** Some notebooks did not run to their end; nothing was replaced. */
export class ReproductionError extends Error {
  override readonly name = 'ReproductionError';

  constructor(readonly failures: readonly NotebookError[]) {
    super(failures.map(({ message }) => message).join('\n\n'));
  }
}

/** Notebooks whose names start so run after all others. */
const AUDIT = /^(granskning|audit)/;

/**
 * Runs the notebooks side by side on an export, and replaces the output folder
 * by what they give if all of them ran.
 * @throws InputError before a kernel starts, if the export or the call is wrong, or the export gives warnings under `strict`.
 * @throws ReproductionError if a notebook fails.
 * @throws SmallGroupsError if the settings stop at small groups.
 * @throws Error if the machine is short of something, as soon as all kernels have been ended: see machineFault.
 */
export async function reproduce(
  options: ReproduceOptions,
  onProgress?: (progress: Progress) => void,
): Promise<Reproduction> {
  const start = performance.now();
  const { export: file, codebook, reference } = options;
  const files = findSurveyFiles({
    ...(file && { export: file }),
    ...(codebook && { codebook }),
    ...(reference && { reference }),
  });
  const survey = await saying(`Reading ${basename(files.export)}`, () => loadSurvey(files));
  if (options.strict) refuseWarnings(survey);
  const settings = readSmallGroupSettings();
  const notebooks = options.notebooks ?? notebooksFolder();
  const names = notebooksOf(notebooks, options.chapter);
  refuseForeignFolder(options.out);
  if (options.chapter !== undefined) refuseOtherExport(options.out, survey);

  return replaceFolder(options.out, async (folder) => {
    for (const name of ['figures', 'tables', 'notebooks', RESULTS_FOLDER]) mkdirSync(join(folder, name));
    if (options.chapter !== undefined) leaveFindings(folder, 'kept', keptFindings(readFindings(options.out), names));
    const stop = new AbortController();
    const drawing = await startDrawingService(renderFigure);
    try {
      // Opened while the kernels start; should it fail, the first figure says so, unless nothing more can be done here.
      plotlyPage().catch((error: unknown) => machineFault(error) && stop.abort(error));
      const env = {
        SURVEY_EXPORT: files.export,
        SURVEY_CODEBOOK: files.codebook,
        SURVEY_REFERENCE: files.reference,
        SURVEY_OUTPUTS: folder,
        SURVEY_DRAWING: drawing.url,
      };
      const limits = {
        env,
        timeoutSeconds: options.timeoutSeconds,
        signal: stop.signal,
        ...(onProgress && { onProgress }),
      };
      const run = (some: readonly string[]) =>
        runNotebooks(
          some.map((name) => join(notebooks, name)),
          limits,
        );
      // The audit speaks of what the others found.
      const first = names.filter((name) => !AUDIT.test(name));
      const last = names.filter((name) => AUDIT.test(name));
      const runs = [...(await run(first)), ...(await run(last))];
      const failures = runs.flatMap(({ error }) => error ?? []);
      if (failures.length > 0) throw new ReproductionError(failures);
      runs.forEach(
        ({ path, notebook }) => notebook && writeNotebook(join(folder, 'notebooks', basename(path)), notebook),
      );
    } finally {
      await drawing.close();
      await closePlotlyPage();
    }
    const register = openRegister();
    const unchecked = options.chapter === undefined ? judgeMeasured(register, survey, folder) : [];
    const kept = options.chapter === undefined ? [] : keepOtherChapters(options.out, folder, names);
    const results = [...kept, ...resultsIn(join(folder, RESULTS_FOLDER))];
    rmSync(join(folder, RESULTS_FOLDER), { recursive: true });
    const sorted = writeClaims(results, folder);
    const left = leftFindings(folder).filter(({ kind }) => kind !== 'small-group');
    const smallGroups = await saying('Looking for what small groups give away', () =>
      leftSmallGroups(folder, survey, settings),
    );
    const others =
      options.chapter === undefined
        ? []
        : keptTouched(options.out, new Set(kept.map(({ id }) => id)), ofOtherNotebooks(names));
    const printed = leftPrinted(folder);
    const input = inputReport(survey, [...others, ...leftTouched(folder)]);
    writeInput(input, folder);
    rmSync(join(folder, FINDINGS_FOLDER), { recursive: true, force: true });
    refuseSmallGroups(smallGroups, settings);
    const fromRegister = await saying('Checking the printed numbers against each other', () => audit(register));
    const earlier = options.chapter === undefined ? [] : readFindings(options.out);
    const settled = settledFindings(left, { printed, earlier, determined: fromRegister.determined });
    writeAudit([...fromRegister.findings, ...settled, ...smallGroups], folder);
    writeManifest(folder, survey, { codebook: files.codebook, register: registerFolder(), notebooks });
    const documents = options.documents
      ? await saying('Making the documents', () => makeDocuments(folder, register.chapters))
      : { made: [], failed: [] };
    return {
      summary: summarise(sorted),
      unchecked,
      warnings: input.warnings,
      smallGroups: { findings: smallGroups.length, action: settings.action },
      documents,
      seconds: (performance.now() - start) / 1000,
    };
  });
}

/** All notebooks, or the one that is named: `1`, `1-engagemang`, `1-engagemang.ipynb`. */
function notebooksOf(folder: string, chapter: string | undefined): string[] {
  const all = notebooksIn(folder);
  if (chapter === undefined) return all;
  const found = all.filter((name) => [name, name.replace(/\.ipynb$/, ''), name.split('-')[0]].includes(chapter));
  if (found.length === 0) {
    throw new InputError([
      {
        file: folder,
        found: `no chapter ${chapter}`,
        expected: all.join(', '),
        remedy: 'Name one of them with --chapter.',
      },
    ]);
  }
  return found;
}

const resultsIn = (folder: string): ClaimResult[] =>
  readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as ClaimResult[]);

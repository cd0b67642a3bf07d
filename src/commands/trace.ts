import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../input/input-error';
import { maskPersonal } from '../input/mask-personal';
import { loadSurvey } from '../export/load-survey';
import { speakAsStudy } from '../export/speak-as-study';
import { findSurveyFiles, type SurveyFiles } from '../export/survey-files';
import { NotebookError } from '../runner/notebook-error';
import type { Claim } from '../published/claims/claim';
import { openRegister } from '../published/register';
import { markedCopy, type MarkedCopy } from '../trace/marked-copy';
import { saying } from '../runner/tell-supervisor';
import { runTrace, runTraces } from '../runner/run-trace';
import { traceJson, tracesJson } from '../trace/trace-json';
import { traceText } from '../trace/trace-text';

const USAGE = `usage: npm run trace -- CLAIM-ID [--export FILE.xlsx] [--codebook FILE.yaml] [--json FILE.json] [--xlsx FILE.xlsx [--all]]
       npm run trace -- --all --json FILE.json [--export FILE.xlsx] [--codebook FILE.yaml]

Tells where a reproduced number comes from: what is counted, the base, the steps, the cells of the workbook.
  CLAIM-ID    a printed number's id, as in outputs/claims.json
  --all       without a CLAIM-ID every printed number, figure and table, to the file that --json names
  --export    the raw export; without it the one in data/raw
  --codebook  how its columns become questions; without it the one in data/codebook
  --json      writes the same as JSON: every cell of count and base named by itself
  --xlsx      writes a copy of the export in which those cells are marked, without what tells who
              somebody is: personal columns, comments, hidden sheets, authors and the like; with --all beside a
              CLAIM-ID and --xlsx the copy keeps them`;

/** Traces one printed number. @returns 0 traced, 1 the notebook failed or checks no such number, 2 wrong input or call */
export async function main(argv: string[]): Promise<number> {
  try {
    return await run(argv);
  } catch (error) {
    if (error instanceof CallError) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof InputError || error instanceof NotebookError) console.error(error.message);
    else throw error;
    return error instanceof NotebookError ? 1 : 2;
  }
}

/** The call is wrong. */
class CallError extends Error {}

async function run(argv: string[]): Promise<number> {
  const { id, marked, json, all, ...named } = readArguments(argv);
  const files = findSurveyFiles(named);
  if (marked !== undefined && marked === resolve(files.export))
    throw new CallError(`--xlsx would overwrite the export ${maskPersonal(files.export)}; name another file`);
  if (id === undefined) return traceEverything(files, json);
  speakAsStudy(files.codebook);
  const claim = claimOf(id);
  if (claim.given) {
    console.log(`${id}: ${claim.label}\n  given, not computed from an export: ${claim.because ?? ''}`);
    return 0;
  }
  const trace = await checked(files, runTrace(claim, files));
  if (!trace) {
    console.error(
      `no notebook checks ${id}, and it has no measure; add printed.check('${id}', …) to the notebook of its chapter, or a measure to the register`,
    );
    return 1;
  }
  console.log(traceText(trace));
  if (json !== undefined) writeJson(json, traceJson(trace));
  if (marked !== undefined) {
    const { bytes, personal } = markedCopy(files, trace, all);
    writeFileSync(marked, bytes);
    console.log(`\nMarked copy: ${marked}`);
    if (personal.length > 0) console.log(personalLines(personal, all));
  }
  return 0;
}

/** What the copy is without, or in spite of its telling who somebody is has; and what nobody can see to. */
const personalLines = (personal: MarkedCopy['personal'], all: boolean): string =>
  [
    all ? 'Kept, since --all was given:' : 'Left out (--all keeps it):',
    ...personal.map(({ en }) => `  ${en}`),
    'Texts and columns that the codebook does not call personal are as in the export; look through them before you pass the copy on.',
  ].join('\n');

/** Writes where every checked number and every count of a table or figure comes from. */
async function traceEverything(
  files: Required<Pick<SurveyFiles, 'export' | 'codebook'>>,
  json?: string,
): Promise<number> {
  if (json === undefined) throw new CallError('--all writes a file: name it with --json');
  console.error('Running all notebooks …');
  const traces = await checked(files, runTraces(files));
  writeJson(json, tracesJson(traces));
  console.log(`${json}: ${traces.length} printed numbers, figures and tables`);
  return 0;
}

/** What is wrong with the input has a better message here than in a kernel, which starts meanwhile. */
async function checked<T>(files: Required<Pick<SurveyFiles, 'export'>>, traced: Promise<T>): Promise<T> {
  const reading = saying(`Reading ${basename(files.export)}`, () => loadSurvey(files));
  const [read, run] = await Promise.allSettled([reading, traced]);
  if (read.status === 'rejected') throw read.reason;
  if (run.status === 'rejected') throw run.reason;
  return run.value;
}

const writeJson = (file: string, content: unknown): void =>
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

function claimOf(id: string): Claim {
  const register = openRegister();
  try {
    return register.claim(id);
  } catch (error) {
    throw new CallError(`${(error as Error).message}; data/published lists them`);
  }
}

function readArguments(argv: string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { export: text, codebook: text, json: text, xlsx: text, all: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [id, ...more] = positionals;
    const all = values.all === true;
    if ((id === undefined && !all) || more.length > 0) throw new Error('name one printed number, or --all');
    if (id !== undefined && all && !values.xlsx)
      throw new Error('--all beside a CLAIM-ID is for --xlsx: name the file of the copy that keeps everything');
    if (id === undefined && values.xlsx) throw new Error('--xlsx marks one printed number: name it');
    return {
      id,
      all,
      ...(values.export && { export: resolve(values.export) }),
      ...(values.codebook && { codebook: resolve(values.codebook) }),
      ...(values.json && { json: resolve(values.json) }),
      ...(values.xlsx && { marked: resolve(values.xlsx) }),
    };
  } catch (error) {
    throw new CallError((error as Error).message);
  }
}

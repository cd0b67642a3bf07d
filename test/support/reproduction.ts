import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reproduce, type ReproduceOptions } from '../../src/runner/reproduce';
import type { ClaimResult } from '../../src/published/claims/claim-result';
import { PLANTED, plantedExport } from './random-export';

/** What a run of notebooks left behind. */
export interface Outputs {
  readonly folder: string;
  readonly claims: readonly ClaimResult[];
}

/** Longer than a run takes on a slow machine, in milliseconds. */
export const RUN_TIMEOUT = 600_000;

const temporary = mkdtempSync(join(tmpdir(), 'reproduction-'));
process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
let runs = 0;

/** A file of this process's own temporary folder, which is removed at the end. */
export const temporaryFile = (name: string): string => join(temporary, name);

/** Runs the notebooks on an export, all of them or one chapter's. */
export async function run(
  options: Pick<ReproduceOptions, 'export' | 'codebook' | 'reference' | 'chapter'> = {},
): Promise<Outputs> {
  const folder = temporaryFile(`run-${++runs}`);
  await reproduce({ ...options, out: folder, timeoutSeconds: 300 });
  return { folder, claims: JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8')) as ClaimResult[] };
}

let whole: Promise<Outputs> | undefined;

/** The run of all notebooks on the repository's own export: made once, read by many tests. */
export const reproduction = (): Promise<Outputs> => (whole ??= run());

let drawn: Promise<Outputs> | undefined;

/** The run of all notebooks on an export whose answers are drawn by chance, with personal details planted in it. */
export const drawnReproduction = (): Promise<Outputs> =>
  (drawn ??= (() => {
    const path = temporaryFile(`drawn ${PLANTED[0]}.xlsx`);
    writeFileSync(path, plantedExport(7));
    return run({ export: path });
  })());

/** One claim of a run. */
export function claimOf({ claims }: Outputs, id: string): ClaimResult {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no such claim in the run: ${id}`);
  return found;
}

/** The lines of a table that a run wrote. */
export const tableOf = ({ folder }: Outputs, id: string): string[] =>
  readFileSync(join(folder, 'tables', `${id}.csv`), 'utf8')
    .trim()
    .split('\n');

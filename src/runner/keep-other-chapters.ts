import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../input/input-error';
import type { ClaimResult } from '../published/claims/claim-result';
import type { Survey } from '../survey/survey';
import { ofOtherNotebooks } from './other-notebooks';
import { readManifest } from './read-manifest';

/**
 * Results of two exports must not stand side by side in one folder.
 * @throws InputError if the folder's manifest names another export.
 */
export function refuseOtherExport(folder: string, { file, sha256 }: Survey): void {
  const earlier = readManifest(folder)?.export;
  if (!earlier || earlier.sha256 === sha256) return;
  throw new InputError([
    {
      file: join(folder, 'manifest.json'),
      found: `results of another export, ${earlier.file} (${earlier.sha256.slice(0, 8)})`,
      expected: `those of ${file} (${sha256.slice(0, 8)})`,
      remedy: 'Run all chapters, or name another folder with --out.',
    },
  ]);
}

/**
 * Copies from an earlier output folder what the notebooks that ran now do not
 * make, and returns the earlier results of the other notebooks.
 * @param ran File names of the notebooks that ran; their figures and tables start with the same chapter.
 */
export function keepOtherChapters(from: string, to: string, ran: readonly string[]): ClaimResult[] {
  if (!existsSync(from)) return [];
  const isOther = ofOtherNotebooks(ran);
  for (const folder of ['figures', 'tables', 'notebooks']) {
    const source = join(from, folder);
    for (const name of existsSync(source) ? readdirSync(source) : []) {
      if (isOther(name)) cpSync(join(source, name), join(to, folder, name));
    }
  }
  const claims = join(from, 'claims.json');
  if (!existsSync(claims)) return [];
  return (JSON.parse(readFileSync(claims, 'utf8')) as ClaimResult[]).filter(({ notebook }) => !ran.includes(notebook));
}

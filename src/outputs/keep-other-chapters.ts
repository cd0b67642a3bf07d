import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ClaimResult } from '../published/claim-result';

/**
 * Copies from an earlier output folder what the notebooks that ran now do not
 * make, and returns the earlier results of the other notebooks.
 * @param ran File names of the notebooks that ran; their figures and tables start with the same chapter.
 */
export function keepOtherChapters(from: string, to: string, ran: readonly string[]): ClaimResult[] {
  if (!existsSync(from)) return [];
  const chapters = ran.map((name) => name.replace(/\.ipynb$/, '').split('-')[0]);
  const isOther = (name: string): boolean => !chapters.includes(name.replace(/\..*$/, '').split('-')[0]);
  for (const folder of ['figures', 'tables', 'notebooks']) {
    const source = join(from, folder);
    for (const name of existsSync(source) ? readdirSync(source) : []) {
      if (isOther(basename(name))) cpSync(join(source, name), join(to, folder, name));
    }
  }
  const claims = join(from, 'claims.json');
  if (!existsSync(claims)) return [];
  return (JSON.parse(readFileSync(claims, 'utf8')) as ClaimResult[]).filter(({ notebook }) => !ran.includes(notebook));
}

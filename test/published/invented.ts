import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chapter } from '../../src/published/chapter';
import type { ChapterId, Claim } from '../../src/published/claims/claim';
import type { ClaimResult } from '../../src/published/claims/claim-result';
import type { Evidence } from '../../src/published/evidence/evidence';
import { Register } from '../../src/published/register';
import type { Count } from '../../src/statistics/count';
import { countOf as labelled } from '../support/counts';

/** A Count of so many rows of a base. */
export const countOf = (count: number, base: number, key = 'a'): Count<number> =>
  labelled(key.toUpperCase(), count, base, key);

/** A claim of chapter 1 that prints nothing in particular. */
export const claimOf = (parts: Partial<Claim> & Pick<Claim, 'unit'>): Claim => ({
  id: '1-x',
  chapter: '1',
  label: 'Påhittad uppgift',
  printed: null,
  as: null,
  items: null,
  counts: 'Något',
  base: null,
  subject: null,
  keyword: null,
  rule: null,
  approximate: false,
  given: false,
  because: null,
  deviation: null,
  note: null,
  ...parts,
});

/** Opens chapter 1 (or another) of a register of these claims. */
export const chapterOf = (claims: readonly Claim[], chapter: ChapterId = '1', recheck = false): Chapter =>
  new Register(claims).chapter(chapter, { sourceLine: 'Källa: påhittad' }, { recheck });

/** What checking one claim gives. */
export function resultOf(claim: Claim, evidence: Evidence): ClaimResult {
  const chapter = chapterOf([claim]);
  chapter.check(claim.id, evidence);
  return chapter.results()[0]!;
}

/** Runs with a folder that holds these files, and removes it. */
export function withFolder<T>(files: Readonly<Record<string, string>>, run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

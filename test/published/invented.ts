import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chapter } from '../../src/published/chapter';
import type { Claim } from '../../src/published/claims/claim';
import type { ChapterId } from '../../src/published/claims/report-chapter';
import type { ClaimResult } from '../../src/published/claims/claim-result';
import type { Counted, Evidence } from '../../src/published/evidence/evidence';
import { statementsOf, type Rule } from '../../src/published/rules/rules';
import { Register } from '../../src/published/register';
import type { Count } from '../../src/statistics/count';
import { countOf as labelled } from '../support/counts';
import { inventedSurvey } from '../support/invented-survey';

/** A Count of so many rows of a base. */
export const countOf = (count: number, base: number, key = 'a'): Count<number> =>
  labelled(key.toUpperCase(), count, base, key);

/** A count of 0 of a list without a row, of respondents who answered: known, though its base is 0. */
export const noneOf = (key = 'a'): Counted => ({ key, label: key.toUpperCase(), count: 0, base: 0, known: 0 });

/** A claim of chapter 1 that prints nothing in particular. */
export const claimOf = (parts: Partial<Claim> & Pick<Claim, 'unit'>): Claim => ({
  id: '1-x',
  chapter: '1',
  chapterName: 'kapitel 1',
  label: 'Påhittad uppgift',
  printed: null,
  as: null,
  items: null,
  counts: 'Något',
  base: null,
  subject: null,
  keyword: null,
  measure: null,
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
  new Register(claims).chapter(chapter, inventedSurvey({ sourceLine: 'Källa: påhittad' }), { recheck });

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

/** What checking a comparison with this rule gives. */
export const comparedBy = (rule: Rule, evidence: Evidence): ClaimResult =>
  resultOf(claimOf({ unit: 'comparison', printed: 'så', rule }), evidence);

/** Whether a rule holds of evidence that can be compared. */
export function holds(rule: Rule, evidence: Evidence): boolean {
  const { status } = comparedBy(rule, evidence);
  if (status === 'not-in-export') throw new Error('not in the export');
  return status === 'holds';
}

/** Whether all that a rule says of evidence is so, if all of it lies within the same bounds. */
export const settled = (rule: Rule, evidence: readonly unknown[], low: number, high: number, of = 1): boolean =>
  statementsOf(rule, evidence)!.every(({ test }) => test({ low, high, of }));

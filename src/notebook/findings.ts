import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audit } from '../audit/audit';
import type { Finding } from '../audit/finding';
import { settle } from '../audit/settle';
import type { ExportFinding } from './export-finding';
import { leftFindings, leftPrinted } from './findings-folder';
import type { ConclusionFinding } from '../nonresponse/finding';
import { environment } from '../input/environment';
import { inStudy } from '../input/study';

type OfKind<K extends ExportFinding['kind']> = Extract<ExportFinding, { readonly kind: K }>;

/**
 * What the other notebooks found of a kind: in this run, for a notebook that
 * runs after them (`granskning`, `audit`), or in the run whose results lie in `outputs/`.
 * Of small groups: see smallGroupFindings.
 * @example await s.show(s.findingsTable(s.findings('conclusion'), { … }))
 */
export function findings<K extends Exclude<ExportFinding['kind'], 'small-group'>>(kind: K): OfKind<K>[] {
  const outputs = environment.outputs();
  const all = outputs ? leftFindings(outputs) : readFindings(inStudy('outputs'));
  return all.filter((one): one is OfKind<K> => one.kind === kind);
}

/**
 * The conclusions that the other notebooks drew, each with what settles it
 * where answers are invented: printed numbers alone, or also numbers that were chosen.
 * @example const slutsatser = s.conclusions(await s.audit(register))
 */
export function conclusions({ determined }: Audit): ConclusionFinding[] {
  const outputs = environment.outputs();
  const printed = outputs ? leftPrinted(outputs) : [];
  return findings('conclusion').map((one) => settle(one, printed, determined));
}

/** What an earlier run found with its export; nothing without such a run. */
export function readFindings(outputs: string): ExportFinding[] {
  const file = join(outputs, 'audit.json');
  const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as (Finding | ExportFinding)[]) : [];
  return all.filter((one): one is ExportFinding => 'notebook' in one);
}

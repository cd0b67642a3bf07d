import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../audit/finding';
import type { ExportFinding } from './export-finding';
import { leftFindings } from './findings-folder';
import { environment } from '../input/environment';

type OfKind<K extends ExportFinding['kind']> = Extract<ExportFinding, { readonly kind: K }>;

/**
 * What the other notebooks found of a kind: in this run, for a notebook that
 * runs after them (`granskning`), or in the run whose results lie in `outputs/`.
 * Of small groups: see smallGroupFindings.
 * @example await s.show(s.findingsTable(s.findings('conclusion'), { … }))
 */
export function findings<K extends Exclude<ExportFinding['kind'], 'small-group'>>(kind: K): OfKind<K>[] {
  const outputs = environment.outputs();
  const all = outputs ? leftFindings(outputs) : readFindings('outputs');
  return all.filter((one): one is OfKind<K> => one.kind === kind);
}

/** What an earlier run found with its export; nothing without such a run. */
export function readFindings(outputs: string): ExportFinding[] {
  const file = join(outputs, 'audit.json');
  const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as (Finding | ExportFinding)[]) : [];
  return all.filter((one): one is ExportFinding => 'notebook' in one);
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFinding } from '../audit/export-finding';

/** Writes audit.json: every finding with its kind, the printed numbers that it is about, and an explanation. */
export const writeAudit = (findings: readonly ExportFinding[], folder: string): void =>
  writeFileSync(join(folder, 'audit.json'), `${JSON.stringify(findings, null, 2)}\n`);

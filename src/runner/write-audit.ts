import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportFinding } from '../notebook/export-finding';
import type { Finding } from '../audit/finding';

/**
 * Writes audit.json: every finding with its kind, the printed numbers that it is
 * about, and an explanation. First what the printed numbers tell of themselves,
 * then what the export does, each in an order that does not depend on the run.
 */
export const writeAudit = (findings: readonly (Finding | ExportFinding)[], folder: string): void =>
  writeFileSync(join(folder, 'audit.json'), `${JSON.stringify(findings, null, 2)}\n`);

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Found } from '../../published/finding';
import type { ClaimResult } from '../../published/claims/claim-result';

/** What a document tells of the run itself. */
const manifest = z.object({
  survey: z.string(),
  source: z.string(),
  export: z.object({ file: z.string(), sha256: z.string() }),
  respondents: z.union([z.number(), z.record(z.string(), z.number())]),
  codebook: z.object({ sha256: z.string() }),
  register: z.object({ sha256: z.string() }),
  notebooks: z.record(z.string(), z.string()),
  packages: z.record(z.string(), z.string()),
});

/** A finding of the audit, as far as documents tell of it. */
export type AuditFinding = Pick<Found, 'claims' | 'explanation'> & { readonly kind: string };

/** What a run left in its folder beside figures, tables and notebooks. */
export interface Results {
  readonly folder: string;
  readonly manifest: z.infer<typeof manifest>;
  /** In the report's order. */
  readonly claims: readonly ClaimResult[];
  readonly audit: readonly AuditFinding[];
  /** Odd things about the export, in words, and in how many places. */
  readonly warnings: readonly { readonly description: string; readonly count: number }[];
}

/** @throws Error if the folder holds no results of a run. */
export function readResults(folder: string): Results {
  const input = json<{ warnings: { description: string; count: number }[] }>(folder, 'input.json') ?? { warnings: [] };
  return {
    folder,
    manifest: manifest.parse(json(folder, 'manifest.json')),
    claims: json<ClaimResult[]>(folder, 'claims.json') ?? [],
    audit: json<AuditFinding[]>(folder, 'audit.json') ?? [],
    warnings: input.warnings.map(({ description, count }) => ({ description, count })),
  };
}

function json<T>(folder: string, name: string): T | null {
  const path = join(folder, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

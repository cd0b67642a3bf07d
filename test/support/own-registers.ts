import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a codebook says of registers and populations: small ones are checked against the study's own. */
export function ownRegisters(): { registers: unknown[]; populations: unknown[] } {
  const path = 'data/codebook/internationella-samarbeten-2018.yaml';
  const { registers, populations } = parse(readFileSync(path, 'utf8'), { merge: true }) as Record<string, unknown[]>;
  return { registers: registers ?? [], populations: populations ?? [] };
}

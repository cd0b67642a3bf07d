import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsCsv } from './claims-csv';
import type { ClaimResult } from './claims/claim-result';
import { openRegister, type Register } from './register';

/**
 * Results of all notebooks, in the register's order.
 * @throws Error if two notebooks give a result for the same printed number, or one that the register lacks.
 */
export function mergeResults(results: readonly ClaimResult[], register: Register): ClaimResult[] {
  const byId = new Map<string, ClaimResult>();
  for (const result of results) {
    const first = byId.get(register.claim(result.id).id);
    if (first)
      throw new Error(`checked twice: ${result.id} in ${first.notebook} and in ${result.notebook}; keep one of them`);
    byId.set(result.id, result);
  }
  return register.claims.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Writes claims.json and claims.csv, and gives back what they hold. */
export function writeClaims(results: readonly ClaimResult[], folder: string, register = openRegister()): ClaimResult[] {
  const merged = mergeResults(results, register);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'claims.json'), `${JSON.stringify(merged, null, 2)}\n`);
  writeFileSync(join(folder, 'claims.csv'), claimsCsv(merged));
  return merged;
}

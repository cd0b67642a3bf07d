import { registerFolder, type Register } from '../published/register';
import { consistency } from './consistency';
import type { Determined } from './determined';
import type { Finding } from './finding';
import { readRelations } from './read-relations';
import type { Relations } from './declared-relations';

/** What can be said of the printed numbers from themselves alone. */
export interface Audit {
  /** How many claims the register has. */
  readonly claims: number;
  /** How many of them a relation or a base speaks of. */
  readonly related: number;
  /** How many of those can hold together. */
  readonly held: number;
  /** Contradictions, then those in words, then what holds only under an assumption, then hidden bases; each in the register's order. */
  readonly findings: readonly Finding[];
  /** What the printed numbers determine by themselves. */
  readonly determined: Determined;
}

/**
 * Could the printed numbers all be true, and what do they rest on? Needs no export.
 * @param relations What they say about each other; those of this repository, unless told.
 * @throws InputError if the relations do not fit the register.
 * @example show(auditTable(await audit(openRegister()), 'contradiction'))
 */
export async function audit(
  register: Register,
  relations: Relations = readRelations(registerFolder(), register),
): Promise<Audit> {
  const { related, held, findings, bases, determined } = await consistency(relations);
  return {
    claims: register.claims.length,
    related: related.length,
    held: held.length,
    findings: [...findings, ...bases],
    determined,
  };
}

import { relationFile } from '../../src/audit/relation-file';
import type { Relations } from '../../src/audit/declared-relations';
import type { Claim } from '../../src/published/claims/claim';
import type { Constraint } from '../../src/solver/constraint';
import { claimOf } from '../published/invented';

/** Whether these numbers keep every line; those of made assumptions, too, but none that a made one undoes. */
export const kept = (lines: readonly Constraint[], values: Readonly<Record<string, number>>): boolean =>
  lines.every(({ terms, is, bound, unless }) => {
    if (unless !== null && values[unless] === 1) return true;
    const sum = [...terms].reduce((total, [name, factor]) => {
      const value = values[name];
      if (value === undefined) throw new Error(`the test gives no value of ${name}`);
      return total + factor * value;
    }, 0);
    return is === '=' ? sum === bound : sum <= bound;
  });

export const count = (id: string, printed: string): Claim => claimOf({ id, label: id, unit: 'count', printed });
export const percent = (id: string, printed: string): Claim => claimOf({ id, label: id, unit: 'percent', printed });

/** Relations as samband.yaml would hold them, between invented claims. */
export const declared = (
  claims: readonly Claim[],
  { bases = [], ...rest }: { bases?: unknown[]; unknowns?: unknown[]; relations?: unknown[]; wordings?: unknown[] },
): Relations => ({ ...relationFile.parse({ bases, relations: [], ...rest }), claims });

import type { Found } from '../published/finding';

/** Why a row of a table could tell an organisation's answer. */
export type SmallReason = 'base' | 'count' | 'organisations' | 'rest' | 'named' | 'linked';

/** A published table out of which an answer of one organisation could be read. */
export interface SmallGroupFinding extends Found {
  readonly kind: 'small-group';
  /** The table; of two that are linked, total and part. */
  readonly tables: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly count: number;
    readonly base: number;
    readonly reasons: readonly SmallReason[];
  }[];
  /** Why it may be published all the same, from the settings; null if nobody said. */
  readonly accepted: string | null;
}

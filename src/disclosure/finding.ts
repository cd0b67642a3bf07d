import type { Found } from '../published/finding';

/** Why a row of a table could tell an organisation's answer. */
export type SmallReason = 'base' | 'count' | 'organisations' | 'rest' | 'named' | 'linked';

/** A row that tells too much, named as the table names it; of two tables, as the part does. */
export interface SmallRow {
  readonly label: string;
  /** Null in tables without series. */
  readonly series: string | null;
  readonly count: number;
  readonly base: number;
  readonly reasons: readonly SmallReason[];
}

/** A published table out of which an answer of one organisation could be read. */
export interface SmallGroupFinding extends Found {
  readonly kind: 'small-group';
  /** The table; of two that are linked, total and part. */
  readonly tables: readonly string[];
  readonly rows: readonly SmallRow[];
  /** Why it may be published all the same, from the settings; null if nobody said. */
  readonly accepted: string | null;
}

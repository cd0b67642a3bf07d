import type { Certainty } from '../published/certainty';
import type { Bounds } from '../statistics/population-interval';

/** What every finding has. */
interface Found {
  /** Ids of printed numbers that it is about; none for published tables. */
  readonly claims: readonly string[];
  /** For readers, in Swedish. */
  readonly explanation: string;
  /** File name of the notebook that computed it. */
  readonly notebook: string;
}

/** A reproduced number is not what is printed. */
export interface DeviationFinding extends Found {
  readonly kind: 'deviation';
  /** Whether the register explains it; if not, the explanation is a suggestion, or says that there is none. */
  readonly explained: boolean;
}

/** What those who did not answer could make of a printed share; bounds in numbers of the population. */
export interface NonresponseFinding extends Found {
  readonly kind: 'nonresponse';
  readonly count: number;
  readonly base: number;
  readonly population: number;
  readonly interval: Bounds | null;
  readonly worst: Bounds;
}

/** How far a printed comparison stands, whoever did not answer. */
export interface ConclusionFinding extends Found {
  readonly kind: 'conclusion';
  readonly certainty: Certainty;
}

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

/** What is found with an export; findings of the register alone have other kinds and the same keys. */
export type ExportFinding = DeviationFinding | NonresponseFinding | ConclusionFinding | SmallGroupFinding;

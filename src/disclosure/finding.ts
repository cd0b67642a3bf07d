import type { Found } from '../published/finding';
import type { Learns } from './exposed';

/** A small number that an attacker can work out, named as readers name it. */
export interface ExposedNumber {
  /** The group that it is about. */
  readonly who: string;
  /** What they answered. */
  readonly answer: string;
  /** What the number can be for who sees all that is published: exposed where both are the same. */
  readonly least: number;
  readonly greatest: number;
  /** How many the group has, as far as an attacker knows. */
  readonly of: number;
  /** How many organisations that is. */
  readonly organisations: number;
  readonly learns: Learns;
  /** Ids of the fewest tables and printed numbers that tell it together. */
  readonly from: readonly string[];
  /** Whether it is shown that no fewer do. */
  readonly fewest: boolean;
}

/** A change after which none of the numbers can be worked out, as the solver has shown. */
export interface Protection {
  readonly by: 'merge' | 'hide' | 'leave-out' | 'round';
  /** How many of the published numbers readers lose. */
  readonly numbers: number;
  /** Whether it is shown that no change of this kind loses fewer. */
  readonly fewest: boolean;
  /** A clause after "Skyddas av att", or "Protected by". */
  readonly text: string;
}

/** Small numbers of one kind of organisation that hang together, and what would protect them. */
export interface SmallGroupFinding extends Found {
  readonly kind: 'small-group';
  /** Place among the findings, the gravest first. */
  readonly rank: number;
  /** The published tables that tell them; printed numbers are among the claims. */
  readonly tables: readonly string[];
  readonly exposed: readonly ExposedNumber[];
  /** Those that lose least first; none where nothing helps but to leave a table out. */
  readonly protections: readonly Protection[];
  /** Why they may be published all the same, from the settings; null if nobody said. */
  readonly accepted: string | null;
  /** File names of the notebooks that publish what tells them. */
  readonly notebooks: readonly string[];
}

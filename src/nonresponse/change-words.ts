import type { NounPhrase } from '../language/noun-of';
import type { Certainty } from './certainty';
import type { Nonresponse } from './nonresponse';
import type { WhyNot } from './why-not';

/** What became of a number since an earlier year. */
export interface Change {
  readonly isFall: boolean;
  /** The year before, and its number. */
  readonly year: number;
  readonly before: number;
  /** The number now. */
  readonly now: number;
}

/** How a change, and how far it stands, is told. */
export interface ChangeWords {
  readonly unknown: string;
  readonly same: (year: number) => string;
  readonly judged: (change: Change, certainty: Certainty, share: Nonresponse, noun: NounPhrase) => string;
  /** @param others Those who can have more than was listed. */
  readonly unjudged: (change: Change, reason: WhyNot, others: number) => string;
}

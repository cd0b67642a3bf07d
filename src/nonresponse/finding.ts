import type { Found } from '../published/finding';
import type { Bounds } from '../statistics/bounds';
import type { Certainty } from './certainty';
import type { NamedMeasure } from './printed-measures';
import type { Tipping } from './tipping-of';
import type { WhyNot } from './why-not';

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
  /** Why nonresponse says nothing of it; null if it does. */
  readonly reason: WhyNot | null;
  /** The figure that makes it together with others, and how many of them it makes; alone without a figure. */
  readonly figure: string | null;
  readonly among: number;
  /** What it would take of those who did not answer for it to fall; null if it holds or falls without them. */
  readonly tipping: Tipping | null;
  /** What settles it where answers are invented: printed numbers alone, or also numbers that were chosen. Null of real answers. */
  readonly settledBy: 'print' | 'choice' | null;
  /** Where answers are invented, what must be known to judge it; gone once it is told what settles it. */
  readonly needs?: readonly NamedMeasure[];
}

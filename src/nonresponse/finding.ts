import type { Found } from '../published/finding';
import type { Bounds } from '../statistics/bounds';
import type { Certainty } from './certainty';

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

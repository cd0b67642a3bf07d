import type { Bounds } from './bounds';
import type { Tail } from './tail';

/**
 * What can be true of a population after a sample of it, as two numbers that
 * pull a difference up and down: of each pair, how likely a sample that speaks
 * for a greater difference at least as much as the one that was seen. The more
 * of the first and the fewer of the second, the greater the difference and the
 * likelier such a sample: searches rest on that.
 */
export interface DifferenceModel {
  /** Numbers of the population that pull up, not excluded by who answered what. */
  readonly first: Bounds;
  /** Those that pull down, given the first. */
  readonly second: (first: number) => Bounds;
  readonly difference: (first: number, second: number) => number;
  readonly tail: (first: number, second: number) => Tail;
}

import { holm } from '../statistics/holm';

const ERROR = 0.05;

/**
 * Which of the conclusions that one figure makes hold, so that the error of any
 * of them is at most five percent (Holm).
 * @param holdsAmong Of each: among how many that share the error equally it holds.
 * @example holdTogether([2, 1]) // [true, true]
 */
export function holdTogether(holdsAmong: readonly number[]): boolean[] {
  // No p-value is needed, but whether it is at most the error's second, third … part: the greatest such is as good.
  const adjusted = holm(holdsAmong.map((among) => (among === 0 ? 1 : ERROR / among)));
  return adjusted.map((p) => p <= ERROR + Number.EPSILON);
}

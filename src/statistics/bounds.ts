/** Least and greatest number of the population. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

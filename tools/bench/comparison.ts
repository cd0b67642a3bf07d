/** Something measured beside something that it is fair to compare it with, in milliseconds. */
export interface Comparison {
  readonly what: string;
  readonly ms: number;
  readonly than: string;
  readonly thanMs: number;
  /** What `ms` should stay under. */
  readonly goalMs?: number;
}

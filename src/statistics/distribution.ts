import type { Count } from './count';

/** Counts over one base, one a category, in the codebook's order. */
export interface Distribution<C = unknown> {
  /** What was asked, in Swedish. */
  readonly title: string;
  /** What the base is made of, in Swedish: "kommuner som svarat på frågan". */
  readonly baseLabel: string;
  /** Cases that the shares are of. */
  readonly baseRows: readonly C[];
  readonly counts: readonly Count<C>[];
  /** Asked, but not answered; not in the base unless the base says so. */
  readonly missing: readonly C[];
}

import type { Unit } from './claim';
import type { ChapterId } from './report-chapter';

export type Status = 'holds' | 'deviates' | 'not-in-export';

/** One printed number beside what the export gives: a line of outputs/claims.json. */
export interface ClaimResult {
  readonly id: string;
  readonly chapter: ChapterId;
  readonly label: string;
  readonly unit: Unit;
  /** As printed, number words as digits; the members of a list, separated by semicolons. */
  readonly printed: string;
  /** The word printed instead of digits, or null. */
  readonly as: string | null;
  /** Unrounded number, text of a comparison, members of a list; null if the export cannot answer. */
  readonly value: number | string | readonly string[] | null;
  readonly count: number | null;
  readonly base: number | null;
  readonly status: Status;
  /**
   * In Swedish: why it deviates or is not in the export; null if it holds, and if nobody knows why it deviates.
   * With `explained: false` it is a suggestion: a nearby way to count that gives what is printed.
   */
  readonly explanation: string | null;
  /** False only for a deviation that the register does not explain. */
  readonly explained: boolean;
  /** The value as readers see it, rounded as printed; null if the export cannot answer. */
  readonly reproduced: string | null;
  /** What differs, in Swedish, where the value alone does not say it. */
  readonly difference: string | null;
  /** File name of the notebook that computed it; empty outside of a run. */
  readonly notebook: string;
}

import type { Measure } from '../survey/measure';

/** What every finding about an export has. */
export interface Found {
  /** Ids of printed numbers that it is about; none for published tables. */
  readonly claims: readonly string[];
  /** How the numbers were counted that it speaks of; none for published tables. */
  readonly measures: readonly Measure[];
  /** For readers, in Swedish. */
  readonly explanation: string;
  /** File name of the notebook that computed it. */
  readonly notebook: string;
}

/**
 * How a cleaning rule is meant: `rule`, what is always done; `warning`, somebody
 * should look; `normalisation`, another form of the same.
 */
export type CleaningSeverity = 'rule' | 'warning' | 'normalisation';

/** What a cleaning rule did: its name, and the rows that it took out or changed. */
export interface CleaningStep {
  /** Stable name, such as `test-answers`. */
  readonly rule: string;
  readonly severity: CleaningSeverity;
  /** What the rule does, for readers. */
  readonly description: string;
  /** The same in English, for the command line. */
  readonly inEnglish: string;
  /** Rows of the export, as sheet and row or cell. */
  readonly places: readonly string[];
}

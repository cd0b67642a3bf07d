/** What a survey of some size takes. */
export interface Scale {
  readonly respondents: number;
  readonly cooperations: number;
  readonly loadMs: number;
  /** To count every question in every group, and cooperations in all ways. */
  readonly countMs: number;
  /** Most that the process held at once. */
  readonly peakBytes: number;
}

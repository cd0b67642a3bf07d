/** Id of a part of the report, as the study calls it: "1", "method". */
export type ChapterId = string;

/** A part of the report. */
export interface ReportChapter {
  readonly id: ChapterId;
  /** What readers call it in the middle of a sentence: "sammanfattningen", "kapitel 3". */
  readonly name: string;
  /** What the ids of its outputs start with. */
  readonly outputs: string;
}

import type { Language } from '../../input/language';
import type { Block, Span } from './block';
import type { ReportTable } from './report-table';

/** A report as every format writes it: made of one run's results, in the order that readers meet it. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The survey's source line, which says so where answers are invented. */
  readonly source: string;
  /** How the printed numbers fared, in a sentence or two; null where nothing is printed. */
  readonly status: string | null;
  readonly chapters: readonly ReportChapter[];
}

export interface ReportChapter {
  /** Notebook's name without its ending; unique in the document. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type { Block, ReportTable, Span };

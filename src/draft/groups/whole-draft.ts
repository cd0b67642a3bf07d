import type { DraftLanguage } from '../language/language-of';
import type { DraftQuestion } from './draft';
import type { Routing } from './find-routing';
import type { SetAside } from './set-aside';

/** A codebook as proposed for an export. */
export interface Draft {
  /** File name, masked. */
  readonly file: string;
  readonly title: string;
  readonly source: string;
  readonly language: DraftLanguage;
  /** Name of the sheet, where the workbook has several. */
  readonly sheet: string | null;
  readonly headerRows: number;
  /** Rows of answers. */
  readonly rows: number;
  readonly aside: SetAside;
  readonly questions: readonly DraftQuestion[];
  /** For each question what the answers show; null if nothing. */
  readonly routing: readonly (Routing | null)[];
}

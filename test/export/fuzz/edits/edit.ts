import type { Random } from '../../../../tools/reconstruct/random';
import type { Book } from './book';

/** Where an edit changed something: a sheet, or rows and columns of it, both from 0. */
export interface Touched {
  readonly sheet: string;
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
}

/** What an edit did. */
export interface Done {
  /** What was drawn, where the name of the edit does not tell. */
  readonly detail?: string;
  readonly touched: readonly Touched[];
  /** Cells moved, so that a place of a warning before and after are not the same. */
  readonly isMoved?: boolean;
  /** What is left is another survey that no program can tell from a true one: it must be read as it stands. */
  readonly isOtherSurvey?: boolean;
}

/** Something that a person does to a workbook. */
export interface Edit {
  readonly name: string;
  /** Does it; null if there is nothing in this workbook to do it to. */
  readonly apply: (random: Random, book: Book) => Done | null;
}

import type { CellValue } from '../../workbook/sheet';

/** One value of a column, in the spelling met most often. */
export interface Label {
  readonly text: string;
  readonly count: number;
}

/** A column of an unknown export. */
export interface Column {
  readonly letter: string;
  /** Header texts from the top row down, blank ones left out. */
  readonly path: readonly string[];
  /** Which of several columns of the same path, from 1; null: the only one. */
  readonly nth: number | null;
  /** A short name of its own beside the text, as tools have that write one row of names and one of texts. */
  readonly name: string | null;
  /** What its header says: a text for each level, the question first. */
  readonly heads: readonly string[];
  /** The answers as text in one form, one a data row; null where blank. */
  readonly cells: readonly (string | null)[];
  readonly values: readonly CellValue[];
  /** The different answers by match key, in the order in which they are met. */
  readonly labels: ReadonlyMap<string, Label>;
  /** How many cells hold something. */
  readonly answered: number;
  /** Days are counted from 1904. */
  readonly is1904: boolean;
}

/** The whole header as one text. */
export const headingOf = ({ heads }: Pick<Column, 'heads'>): string => heads.join(' – ');

import type { Column } from '../table/column';

/** An option as a draft proposes it. */
export interface DraftOption {
  readonly label: string;
  readonly count: number;
  readonly code?: string;
  readonly names?: readonly string[];
  /** Column of its own, where each option has one. */
  readonly column?: Column;
  /** False: its free-text column is the only one. */
  readonly tick?: false;
  /** Free-text column that belongs to it. */
  readonly text?: Column;
  readonly exclusive?: boolean;
  readonly substantive?: boolean;
}

/** What a grid asks about, or a place of a ranking. */
export interface DraftItem {
  readonly label: string;
  readonly answered: number;
  readonly column?: Column;
}

export type DraftType = 'single' | 'multiple' | 'grid' | 'rank' | 'number' | 'date' | 'text';

/** A question as a draft proposes it. */
export interface DraftQuestion {
  readonly type: DraftType;
  /** What its id is made of. */
  readonly name: string;
  readonly text: string;
  /** All its columns, from left to right. */
  readonly columns: readonly Column[];
  /** The column of a question that has one; else the head over its columns, where there are several header rows. */
  readonly column?: Column;
  readonly head?: readonly string[];
  readonly answered: number;
  readonly options?: readonly DraftOption[];
  readonly items?: readonly DraftItem[];
  readonly spread?: boolean;
  readonly separator?: string;
  readonly missing?: readonly string[] | undefined;
  /** What whoever reads the draft should look at. */
  readonly doubts: readonly string[];
  /** What the order of the options is by; null where they stand as first met. */
  readonly order?: string | null | undefined;
  /** Comment with the routing that the data or the structure file say. */
  readonly asked?: string;
}

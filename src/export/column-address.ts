import { z } from 'zod';

/** How a codebook names a column: by its path of headers, by which of several of the same path, or by its letter. */
export interface ColumnAddress {
  /** Header texts from the top row down; empty if the letter alone names it. */
  readonly path: readonly string[];
  /** Which of the columns of this path, from the left, from 1; null: the only one. */
  readonly nth: number | null;
  /** Column letter, where no header tells the column. */
  readonly letter: string | null;
}

const header = z.union([
  z
    .string()
    .min(1)
    .transform((text) => [text]),
  z.array(z.string().min(1)).min(1),
]);

/** A column in a codebook: `Age`, `[What do you eat?, Pie]`, `{ header: Other, nth: 2 }` or `{ letter: G }`. */
export const columnAddress = z.union(
  [
    header.transform((path): ColumnAddress => ({ path, nth: null, letter: null })),
    z
      .strictObject({ header, nth: z.int().positive() })
      .transform(({ header: path, nth }): ColumnAddress => ({ path, nth, letter: null })),
    z
      .strictObject({ letter: z.string().regex(/^[A-Z]{1,3}$/u) })
      .transform(({ letter }): ColumnAddress => ({ path: [], nth: null, letter })),
  ],
  { error: 'a header, a list of headers from the top row down, { header, nth } or { letter }' },
);

/** A column of a path of headers that occurs once. */
export const columnOf = (...path: readonly string[]): ColumnAddress => ({
  path: path.filter((text) => text !== ''),
  nth: null,
  letter: null,
});

/** How messages name a column: `What do you eat? / Pie`, `Other (2)`, `column G`. */
export const shownColumn = ({ path, nth, letter }: ColumnAddress): string =>
  letter === null ? `${path.join(' / ')}${nth === null ? '' : ` (${nth})`}` : `column ${letter}`;

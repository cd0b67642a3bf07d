import type { Codebook, CodebookList } from '../../src/export/codebook';
import { readCodebook } from '../../src/export/read-codebook';

/** A codebook with the parts that others may lack and an export of the same form is made by. */
export type WholeCodebook = Codebook & {
  readonly answers: { readonly sheet: string };
  readonly status: NonNullable<Codebook['status']>;
  readonly cooperations: CodebookList;
};

/**
 * Reads a codebook that names its sheets, what a status means, and the list of cooperations.
 * @throws Error if it leaves one of them out; InputError as readCodebook
 */
export function readWholeCodebook(path: string): WholeCodebook {
  const codebook = readCodebook(path);
  if (codebook.answers.sheet === undefined || !codebook.status || !codebook.cooperations)
    throw new Error(`${path}: answers.sheet, status or cooperations is missing: an export is made by them`);
  return codebook as WholeCodebook;
}

/** The first text of a status, as an export writes it. */
export const statusText = ({ status }: WholeCodebook, meaning: keyof WholeCodebook['status']): string =>
  status[meaning][0] ?? '';

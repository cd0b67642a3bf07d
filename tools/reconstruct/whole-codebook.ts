import type { Codebook, CodebookTable } from '../../src/export/codebook';
import { readCodebook } from '../../src/export/read-codebook';

/** A codebook with the parts that others may lack and an export of the same form is made by. */
export type WholeCodebook = Codebook & {
  readonly answers: { readonly sheet: string };
  readonly status: NonNullable<Codebook['status']>;
  readonly cooperations: CodebookTable;
};

/**
 * Reads a codebook that names its sheets, what a status means, and the list of cooperations.
 * @throws Error if it leaves one of them out; InputError as readCodebook
 */
export function readWholeCodebook(path: string): WholeCodebook {
  const codebook = readCodebook(path);
  const cooperations = codebook.tables.find(({ id }) => id === 'cooperations');
  if (codebook.answers.sheet === undefined || !codebook.status || !cooperations)
    throw new Error(
      `${path}: answers.sheet, status or the table of cooperations is missing: an export is made by them`,
    );
  return { ...codebook, cooperations } as WholeCodebook;
}

/** The first text of a status, as an export writes it. */
export const statusText = ({ status }: WholeCodebook, meaning: keyof WholeCodebook['status']): string =>
  status[meaning][0] ?? '';

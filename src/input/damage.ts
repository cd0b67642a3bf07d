/** What is wrong with a file, told so that its owner can mend it; the reader of the file adds the file's name. */
export interface Damage {
  readonly sheet?: string;
  /** Cell such as `D12`, `line 12` of a text file, or part of an archive such as `xl/worksheets/sheet1.xml`. */
  readonly place?: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

const AGAIN = 'Export the answers again, and send the file without opening it in between.';

/** Damage that makes reading on pointless. */
export class DamageError extends Error {
  override readonly name = 'DamageError';

  constructor(readonly damages: readonly Damage[]) {
    super(damages.map(({ found }) => found).join('; '));
  }
}

/** A file or part that was cut off or changed on its way. */
export const damaged = (found: string, place?: string): DamageError =>
  new DamageError([{ ...(place && { place }), found, expected: 'an undamaged workbook', remedy: AGAIN }]);

/** A file that would fill the machine. */
export const tooLarge = (found: string, most: string, place?: string): DamageError =>
  new DamageError([
    {
      ...(place && { place }),
      found,
      expected: `at most ${most}`,
      remedy: 'Copy the sheets with the answers into a new workbook and give that.',
    },
  ]);

/** A file locked with a password, whatever its format. */
export const encrypted = (): DamageError =>
  new DamageError([
    {
      found: 'a workbook locked with a password',
      expected: 'an open one',
      remedy: 'Save it without a password, and give that file.',
    },
  ]);

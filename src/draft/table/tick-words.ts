/** Marks of a ticked and an unticked box that a codebook takes for them without saying so. */
export const TICKED = ['1', 'x', 'ja', 'yes', 'y', 'sant', 'true', 'checked', 'selected'];
export const UNTICKED = ['0', 'nej', 'no', 'n', 'falskt', 'false', 'unchecked', 'not selected'];
/** Further marks, which a draft adds where they occur. */
export const MORE_TICKED = ['vald', 'valt', 'markerad', 'ikryssad', 'quoted', '✓', '✔', '☑', 'on', 'oui', 'kyllä'];
export const MORE_UNTICKED = ['ej vald', 'ej valt', 'omarkerad', 'ej ikryssad', 'not quoted', '☐', 'off', 'non'];

const WORDS = new Map([
  ...[...TICKED, ...MORE_TICKED].map((word) => [word, true] as const),
  ...[...UNTICKED, ...MORE_UNTICKED].map((word) => [word, false] as const),
]);

/** Whether a match key is the mark of a ticked box, or of an unticked one (false); null if neither. */
export const tickWord = (key: string): boolean | null => WORDS.get(key) ?? null;

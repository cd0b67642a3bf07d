import type { Case } from './case';
import { isCase } from './case-of';

/**
 * What is asked of a row of the export, for rows of any kind.
 * @throws Error `wrong rows: …` when it is asked of another
 */
export const ofCase =
  <T>(ask: (one: Case) => T) =>
  (row: unknown): T => {
    if (!isCase(row)) throw new Error('wrong rows: what was answered can be asked of rows of the export alone');
    return ask(row);
  };

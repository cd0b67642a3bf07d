import { DamageError } from './damage';
import { InputError } from './input-error';

/**
 * Reads something of a file and names the file in what is damaged.
 * @throws InputError in the place of a DamageError.
 */
export function nameDamage<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DamageError)) throw error;
    throw new InputError(error.damages.map((damage) => ({ file, ...damage })));
  }
}

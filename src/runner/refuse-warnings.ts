import { InputError } from '../input/input-error';
import { firstPlaces, warningsOf } from '../survey/places';
import type { Survey } from '../survey/survey';

/** Places that a message names before it only counts them. */
const NAMED = 5;

/**
 * Takes every warning about an export for a fault.
 * @throws InputError that lists them, if there are any
 */
export function refuseWarnings({ file, cleaning }: Survey): void {
  const faults = warningsOf(cleaning).map((step) => ({
    file,
    found: `a warning: ${step.inEnglish} (${firstPlaces(step, NAMED, (more) => `and ${more} more`)})`,
    expected: 'no warning, since --strict was given',
    remedy: `Mend the export, or run without --strict (${step.rule}).`,
  }));
  if (faults.length > 0) throw new InputError(faults);
}

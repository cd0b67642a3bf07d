import type { Notice } from './notice';
import { plantedChanges, type PlantedChange } from './planted-changes';
import { printedNumbers, type PrintedNumber } from './printed-numbers';
import type { Noticing } from './start-noticing';

/** A planted change, and whether somebody who audits the numbers would have noticed it. */
export interface PlantedError extends PlantedChange {
  readonly number: PrintedNumber;
  readonly kind: Notice['kind'];
}

/**
 * Changes each printed number in turn, by little and by much, and tells which changes are noticed. Each
 * is asked of the part of the model that it has to do with, so that all of them take seconds.
 * @example show(plantedTable(plantedErrors(await startNoticing(openRegister()))))
 */
export const plantedErrors = ({ relations, notice }: Noticing): PlantedError[] =>
  relations.claims
    .flatMap(printedNumbers)
    .flatMap((number) =>
      plantedChanges(number).map((change) => ({ ...change, number, kind: notice(change.changed).kind })),
    );

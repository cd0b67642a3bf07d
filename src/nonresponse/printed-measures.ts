import type { Checked } from '../published/chapter';
import { hasRows } from '../published/evidence/counted-rows';
import type { Measure } from '../survey/measure';
import { measureKey } from '../survey/measure-key';

/** A measure by its name, and its base by that of all who could have been counted. */
export interface NamedMeasure {
  readonly counted: string;
  readonly base: string;
}

/** A measure that a claim prints the number or the percent of. */
export interface PrintedMeasure extends NamedMeasure {
  readonly claim: string;
}

export const namedMeasure = (measure: Measure): NamedMeasure => ({
  counted: measureKey(measure),
  base: measureKey({ ...measure, counted: null }),
});

/** The measures that claims print, of those that were checked. */
export const printedMeasures = (checked: readonly Checked[]): PrintedMeasure[] =>
  checked.flatMap(({ claim, evidence }) =>
    (claim.unit === 'count' || claim.unit === 'percent') && hasRows(evidence)
      ? [{ claim: claim.id, ...namedMeasure(evidence.measure) }]
      : [],
  );

import type { Cases } from '../survey/cases';
import type { Measure } from '../survey/measure';
import type { Question } from '../survey/question';
import { where } from '../survey/where';
import { countsOver, type Category } from './counts-over';
import { Distribution } from './distribution';

export interface DistributionOptions<C> extends Pick<Measure, 'base' | 'unit'> {
  /** What was asked, in Swedish. */
  readonly title: string;
  /** Asked, but not answered; nobody, unless told. */
  readonly missing?: readonly C[];
}

/** A distribution of categories over one base of some cases. */
export const distributionOver = <C>(
  cases: Cases<unknown>,
  { title, base, unit, missing = [] }: DistributionOptions<C>,
  categories: readonly Category[],
): Distribution<C> =>
  new Distribution({
    ...{ title, missing, survey: cases.survey },
    measure: { rows: cases.kind, where: cases.conditions, base, unit },
    ...countsOver<C>(cases, { base, unit }, categories),
  });

/** The options of a question as categories, in the codebook's order. */
export const optionsOf = ({ id, options }: Question): Category[] =>
  options.map((option) => ({ key: option.id, label: option.label, condition: where.chose(id, option.id) }));

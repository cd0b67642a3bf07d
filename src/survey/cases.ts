import { holdsIn } from './holds';
import type { Condition, RowKind } from './measure';
import type { SurveyModel } from './survey-model';
import { where } from './where';

/**
 * Rows of a survey that know how they were picked: what a count's population
 * is. Every statistic takes these, so that no number loses what it counts.
 */
export class Cases<C = unknown> implements Iterable<C> {
  constructor(
    readonly survey: SurveyModel,
    readonly kind: RowKind,
    /** What holds for every row; empty for all rows of the kind. */
    readonly conditions: readonly Condition[],
    readonly rows: readonly C[],
  ) {}

  get length(): number {
    return this.rows.length;
  }

  [Symbol.iterator](): Iterator<C> {
    return this.rows[Symbol.iterator]();
  }

  map<T>(of: (row: C, index: number) => T): T[] {
    return this.rows.map(of);
  }

  /**
   * Those for which all of the conditions hold.
   * @throws Error `unknown question: …`, `unknown option: …`
   * @example survey.population('municipality').where(where.chose('samarbetsformer', 'andra'))
   */
  where(...conditions: readonly Condition[]): Cases<C> {
    const holds = conditions.map((condition) => holdsIn(condition, this.survey));
    const rows = this.rows.filter((row) => holds.every((one) => one(row)));
    return new Cases(this.survey, this.kind, [...this.conditions, ...conditions], rows);
  }

  /** Those that pass a test of one's own; its source is all that a trace can tell of it. Prefer `where`. */
  filter(test: (row: C) => boolean): Cases<C> {
    return this.where(where.own(test));
  }
}

import { isOfOrganisation, type Condition, type Measure } from '../survey/measure';
import { Cases } from '../survey/cases';
import { holdsIn } from '../survey/holds';
import type { SurveyModel } from '../survey/survey-model';
import { where } from '../survey/where';
import { measuredOf, type Measured } from './measured';
import { restsOnMissingLists } from './missing-lists';
import { perPopulation } from './per-population';

/** What a Count is made of. */
export interface CountParts {
  /** Option id or other key. */
  readonly key: string;
  /** What readers see, in Swedish. */
  readonly label: string;
  readonly measure: Measure;
  readonly survey: SurveyModel;
}

/**
 * A count is a set of rows: the cases that were counted, of the cases that
 * could have been (the base); and it knows how it was made (its measure).
 * Count, base and percent follow from the rows, so they cannot drift apart, and
 * every number can be traced to cells.
 */
export class Count<C = unknown> {
  readonly key: string;
  readonly label: string;
  readonly measure: Measure;
  /** Of a place among organisations: how many of them have at least one. */
  readonly rankedAmong: number | null;
  /** The survey of the rows. Not listed, so that a Count can be compared and printed without all of it. */
  declare readonly survey: SurveyModel;
  readonly rows: readonly C[];
  readonly baseRows: readonly C[];

  constructor(
    { key, label, measure, survey }: CountParts,
    { rows, baseRows }: Measured,
    rankedAmong: number | null = null,
  ) {
    this.key = key;
    this.label = label;
    this.measure = measure;
    this.rankedAmong = rankedAmong;
    this.rows = rows as readonly C[];
    this.baseRows = baseRows as readonly C[];
    Object.defineProperty(this, 'survey', { value: survey, enumerable: false });
  }

  get count(): number {
    return this.rows.length;
  }

  get base(): number {
    return this.baseRows.length;
  }

  /**
   * The count, or null if there is no data: nobody answered, which is not none.
   * Of list rows there is data as soon as somebody could list any: a respondent
   * of the kind or group without cooperations has none. There is no data if
   * respondents say to have cooperations and nobody lists one.
   */
  get known(): number | null {
    if (this.isLost) return null;
    return this.base > 0 || isEmptyList(this.measure, this.survey) ? this.count : null;
  }

  /** Unrounded percent of the base; null if the base is empty or the count is not known: no data is never 0. */
  get percent(): number | null {
    return this.base === 0 || this.isLost ? null : (100 * this.count) / this.base;
  }

  /** Whether nothing was counted because the lists are missing. */
  private get isLost(): boolean {
    return this.count === 0 && restsOnMissingLists(this.measure, this.survey);
  }

  /**
   * The counted rows as cases, to count something else of them.
   * @throws Error if ticks or distinct values were counted: they are no rows.
   */
  cases(): Cases<C> {
    const { rows, where: population, base, counted, unit } = this.measure;
    if (unit.of !== 'rows') throw new Error(`no rows: "${this.label}" counts ${unit.of}`);
    const inBase: Condition[] = base.state === 'all' ? [] : [{ is: base.state, questions: base.questions }];
    return new Cases(this.survey, rows, [...population, ...inBase, ...(counted ? [counted] : [])], this.rows);
  }

  /** The same count under another name. */
  as(label: string, key = this.key): Count<C> {
    return new Count(
      { key, label, measure: this.measure, survey: this.survey },
      { rows: this.rows, baseRows: this.baseRows },
      this.rankedAmong,
    );
  }
}

/** Whether list rows are counted, of which those who answered have none. */
const isEmptyList = ({ rows, where: population }: Measure, survey: SurveyModel): boolean =>
  rows === 'cooperations' && haveNone(survey, population, '');

const haveNone = perPopulation((survey, population) => {
  const meets = (conditions: readonly Condition[]): ((row: unknown) => boolean) => {
    const tests = conditions.map((condition) => holdsIn(condition, survey));
    return (row) => tests.every((test) => test(row));
  };
  return (
    [...survey.respondents].some(meets(population.filter(isOfOrganisation))) &&
    ![...survey.cooperations].some(meets(population))
  );
});

/** All of some cases, as a count: the base is the cases themselves. */
export const countAll = <C>(cases: Cases<C>, label: string, key = label): Count<C> => counted(cases, null, label, key);

/**
 * Counts the cases for which a condition holds.
 * @param condition One of `where`, or a test of one's own, whose source is then all that a trace can tell.
 * @throws Error `unknown question: …`, `unknown option: …`
 * @example count(survey.population('municipality'), where.chose('samarbetsformer', 'andra'), 'Andra samarbeten').percent
 */
export const count = <C>(
  cases: Cases<C>,
  condition: Condition | ((one: C) => boolean),
  label: string,
  key = label,
): Count<C> => counted(cases, typeof condition === 'function' ? where.own(condition) : condition, label, key);

function counted<C>(cases: Cases<C>, condition: Condition | null, label: string, key: string): Count<C> {
  const measure: Measure = {
    rows: cases.kind,
    where: cases.conditions,
    base: { state: 'all', questions: [] },
    counted: condition,
    unit: { of: 'rows' },
  };
  return new Count({ key, label, measure, survey: cases.survey }, measuredOf(measure, cases.rows, cases.survey));
}

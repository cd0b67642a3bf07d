import { chosen, type Case } from '../survey/case';
import { holdsIn } from '../survey/holds';
import type { Condition, Measure, MeasureBase, RowKind } from '../survey/measure';
import { tableIn } from '../survey/table-row';
import type { SurveyRows } from '../survey/survey-rows';
import { valuesOf } from './distinct-value';

/** One tick of a multiple-response question: a cell of the export. */
export interface Mention<C extends Case = Case> {
  readonly of: C;
  readonly option: string;
}

/** What a measure counts, and of what: rows, ticks, or distinct values. */
export interface Measured {
  readonly rows: readonly unknown[];
  readonly baseRows: readonly unknown[];
}

/** Rows of a survey, all of a kind. */
const poolOf = (kind: RowKind, survey: SurveyRows): Iterable<unknown> => {
  switch (kind) {
    case 'respondents':
    case 'organisations':
    case 'questions':
      return survey[kind];
    case 'options':
      return [...survey.questions].flatMap(({ id, options }) => options.map((option) => ({ ...option, question: id })));
    default:
      return tableIn(survey.tables, kind).rows;
  }
};

/**
 * Carries a measure out: counts the rows of a survey as it says. The rows of a
 * Count are always these, so that what a number says of itself is what it counts.
 * @param survey All rows that can be counted; others beside those that count, to ask what they would change.
 * @throws Error `unknown question: …`, `unknown option: …`
 */
export const measured = (measure: Measure, survey: SurveyRows): Measured =>
  measuredOf(measure, holding([...poolOf(measure.rows, survey)], measure.where, survey), survey);

/** The same for a population that has been picked already. */
export function measuredOf(measure: Measure, population: readonly unknown[], survey: SurveyRows): Measured {
  const baseRows = unitsOf(measure, baseOf(measure.base, population, survey));
  return { baseRows, rows: countedOf(measure, baseRows, survey) };
}

/** The counted ones of a base, which several counts can share. */
export function countedOf(
  { counted, unit }: Measure,
  baseRows: readonly unknown[],
  survey: SurveyRows,
): readonly unknown[] {
  if (counted === null) return baseRows;
  switch (unit.of) {
    case 'rows':
      return baseRows.filter(holdsIn(counted, survey));
    case 'ticks':
      return (baseRows as Mention[]).filter(holdsOfTick(counted, unit.question, survey));
    case 'values': {
      const holds = holdsIn(counted, survey);
      return (baseRows as { rows: readonly unknown[] }[]).filter(({ rows }) => rows.some(holds));
    }
  }
}

/** A tick is counted by its own option, not by what else its row chose; by other questions, with its row. */
function holdsOfTick(condition: Condition, ticked: string, survey: SurveyRows): (tick: Mention) => boolean {
  const holds = holdsIn(condition, survey);
  if (condition.is === 'every' || condition.is === 'some') {
    const parts = condition.of.map((one) => holdsOfTick(one, ticked, survey));
    return condition.is === 'every'
      ? (tick) => parts.every((part) => part(tick))
      : (tick) => parts.some((part) => part(tick));
  }
  if (condition.is !== 'chose' || condition.question !== ticked) return ({ of }) => holds(of);
  const { options, how } = condition;
  if (how === 'all') return ({ option }) => options.every((one) => one === option);
  return ({ option }) => options.includes(option) === (how === 'any');
}

const holding = (rows: readonly unknown[], conditions: readonly Condition[], survey: SurveyRows): unknown[] => {
  const tests = conditions.map((condition) => holdsIn(condition, survey));
  return rows.filter((row) => tests.every((test) => test(row)));
};

/** Rows of the population that are in the base. */
function baseOf({ state, questions }: MeasureBase, population: readonly unknown[], survey: SurveyRows): unknown[] {
  return state === 'all' ? [...population] : holding(population, [{ is: state, questions }], survey);
}

function unitsOf({ unit }: Measure, rows: readonly unknown[]): readonly unknown[] {
  switch (unit.of) {
    case 'rows':
      return rows;
    case 'ticks':
      return (rows as Case[]).flatMap((of) => chosen(of, unit.question).map((option): Mention => ({ of, option })));
    case 'values':
      return valuesOf(rows, unit.fields);
  }
}

import type { CountedRows } from '../published/evidence/counted-rows';
import type { Condition, Measure } from '../survey/measure';
import { measureKey } from '../survey/measure-key';
import { namedMeasure, type NamedMeasure } from './printed-measures';
import { routingCondition, stepsOf } from '../survey/routing';
import type { SurveyModel } from '../survey/survey-model';
import { where } from '../survey/where';
import type { JudgedStatement } from './judgement-of';

/**
 * What must be known for a conclusion to be judged, as measures by their names:
 * the numbers themselves with their bases; of two answers of the same
 * respondents how many gave both; and how many a routed question was put to.
 */
export function needsOf(statements: readonly JudgedStatement[]): NamedMeasure[] {
  const needs = statements.flatMap(({ counts }) => [
    ...counts.flatMap(({ measure, survey }) => [namedMeasure(measure), ...routingNeeds(measure, survey)]),
    ...bothNeeds(counts),
  ]);
  return [...new Map(needs.map((need) => [need.counted, need])).values()];
}

/** How many were put a question that was not put to all: by routing, and by what they list, which is no printed number. */
function routingNeeds(measure: Measure, survey: SurveyModel): NamedMeasure[] {
  return measure.base.questions.flatMap((id) => {
    const { asked, concerns } = survey.question(id);
    const listed = concerns ? [unprinted(`concerns ${concerns.join()}`, measure)] : [];
    if (!asked) return listed;
    const routing: Measure = {
      ...measure,
      base: { state: 'answered', questions: [...new Set(stepsOf(asked).map(({ question }) => question))] },
      counted: routingCondition(asked),
    };
    return [...listed, namedMeasure(routing), ...routingNeeds(routing, survey)];
  });
}

/** Something that no claim of a register can print. */
const unprinted = (name: string, measure: Measure): NamedMeasure => ({
  ...namedMeasure(measure),
  counted: `${name}: ${measureKey(measure)}`,
});

/** How many gave both of two answers, where they can. */
function bothNeeds([one, other]: readonly CountedRows[]): NamedMeasure[] {
  if (!one || !other || one.measure.counted === null || other.measure.counted === null) return [];
  if (measureKey({ ...one.measure, counted: null }) !== measureKey({ ...other.measure, counted: null })) return [];
  const both = bothOf(one.measure.counted, other.measure.counted, one.survey);
  return both === null ? [] : [namedMeasure({ ...one.measure, counted: both })];
}

/** The condition of both; null if nobody can have both. */
function bothOf(one: Condition, other: Condition, survey: SurveyModel): Condition | null {
  if (one.is !== 'chose' || other.is !== 'chose' || one.question !== other.question) return where.every(one, other);
  if (one.how === 'none' || other.how === 'none') return where.every(one, other);
  if (one.options.some((id) => other.options.includes(id))) return where.every(one, other);
  const { type, options } = survey.question(one.question);
  const isExclusive = (condition: typeof one): boolean =>
    condition.options.every((id) => options.some((option) => option.id === id && option.exclusive));
  if (type === 'single' || isExclusive(one) || isExclusive(other)) return null;
  if (one.options.length > 1 || other.options.length > 1) return where.every(one, other);
  const chosen = options.map(({ id }) => id).filter((id) => one.options.includes(id) || other.options.includes(id));
  return where.choseAll(one.question, ...chosen);
}

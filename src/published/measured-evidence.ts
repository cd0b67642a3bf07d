import type { Case } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Condition } from '../survey/measure';
import type { Question } from '../survey/question';
import type { Survey } from '../survey/survey';
import { where } from '../survey/where';
import { count, type Count } from '../statistics/count';
import type { Distribution } from '../statistics/distribution';
import { frequencies } from '../statistics/frequencies';
import { placed } from '../statistics/placed';
import { columnWeights } from '../statistics/weights/column-weights';
import { weighted } from '../statistics/weights/weighted';
import { together } from '../statistics/together';
import type { Claim } from './claims/claim';
import type { Evidence } from './evidence/evidence';
import type { Among, ClaimMeasure } from './claims/measure-schema';

type Counted = Pick<Survey, 'respondents' | 'question'>;

/**
 * Counts what a claim's measure says: one count where it names options, those
 * of all options for a rank or a comparison.
 * @throws Error that names the claim if the survey lacks a question or option.
 */
export function measuredEvidence({ id, measure }: Claim, survey: Counted): Evidence {
  if (measure === null) throw new Error(`no measure: ${id}`);
  try {
    return evidenceOf(measure, survey);
  } catch (error) {
    throw new Error(`measure of ${id}: ${(error as Error).message}`, { cause: error });
  }
}

function evidenceOf(measure: ClaimMeasure, survey: Counted): Evidence {
  const cases = survey.respondents.where(...measure.among.map(conditionOf));
  const question = survey.question(
    measure.item === undefined ? measure.question : `${measure.question}.${measure.item}`,
  );
  const { option, options = option === undefined ? [] : [option] } = measure;
  if (question.type === 'number') return count(cases, where.number(question.id, null), question.text);
  const counts = distributionOf(measure, cases, question);
  const [only, ...others] = options;
  if (only === undefined) return counts.counts;
  const counted = others.length === 0 ? counts.of(only) : together(counts, options, labelsOf(counts, options));
  return measure.weighted ? weighted(counted, columnWeights(survey.respondents)) : counted;
}

const distributionOf = <C extends Case>(measure: ClaimMeasure, cases: Cases<C>, question: Question): Distribution<C> =>
  measure.place === undefined
    ? frequencies(cases, question, { base: measure.base })
    : placed(cases, question, { from: measure.place, ...(measure.to !== undefined && { to: measure.to }) });

const labelsOf = (counts: Distribution, options: readonly string[]): string =>
  options
    .map((one): Count => counts.of(one))
    .map(({ label }) => label)
    .join(', ');

function conditionOf({ question, any, all, none, least, most, state }: Among): Condition {
  if (any) return where.chose(question, ...any);
  if (all) return where.choseAll(question, ...all);
  if (none) return where.choseNone(question, ...none);
  if (state) return { is: state, questions: [question] };
  return where.number(question, least ?? null, most ?? null);
}

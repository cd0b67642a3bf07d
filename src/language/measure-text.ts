import { QUESTION_NUMBER } from '../statistics/distinct-value';
import type { Measure } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { conditionText, joinedText, populationText } from './condition-text';
import { populationNoun, type Population } from './population-noun';
import { choiceText, questionText } from './question-text';
import { listed } from './words';

/** What a base is, in Swedish: the population, and which of it. */
export function baseOfMeasure(measure: Omit<Measure, 'counted'>, survey: SurveyModel): string {
  const { base, unit, rows } = measure;
  // Ticks are of those who answered: that needs no words.
  const isTold = base.state !== 'all' && !(unit.of === 'ticks' && base.questions.join() === unit.question);
  const state = isTold ? [{ is: base.state, questions: base.questions } as const] : [];
  const text = populationText({ rows, where: [...measure.where, ...state], ...(isTold && { base }) }, survey);
  if (unit.of === 'ticks') return `alla angivelser i ${questionText(survey.question(unit.question))} bland ${text}`;
  return unit.of === 'values' ? `olika ${valuesText(unit.fields, survey)} bland ${text}` : text;
}

/** What is counted of the base, in Swedish. */
export function countedText(measure: Measure, survey: SurveyModel): string {
  const { counted, unit } = measure;
  if (counted === null) return 'alla i basen';
  switch (unit.of) {
    case 'rows':
      return conditionText(counted, survey, measure);
    case 'ticks':
      return `angivelser ${tickText(counted, unit.question, measure, survey)}`;
    case 'values':
      return `de som förekommer ${amongText(counted, measure, survey)}`;
  }
}

type Counted = NonNullable<Measure['counted']>;

/** Of a tick its own option is told, of its row all else. */
function tickText(condition: Counted, question: string, population: Population, survey: SurveyModel): string {
  if (condition.is === 'every' || condition.is === 'some')
    return joinedText(condition, (one) => tickText(one, question, population, survey));
  if (condition.is !== 'chose' || condition.question !== question) return amongText(condition, population, survey);
  const choice = choiceText(condition, survey.question(question));
  return `av ${condition.how === 'none' ? 'annat än ' : ''}${choice} i ${questionText(survey.question(question))}`;
}

const amongText = (condition: Counted, population: Population, survey: SurveyModel): string =>
  `bland ${populationNoun({ rows: population.rows, where: [] })} som ${conditionText(condition, survey, population)}`;

function valuesText(fields: readonly string[], survey: SurveyModel): string {
  if (fields.join() === QUESTION_NUMBER) return 'frågenummer';
  const texts = fields.map((id) => questionText(survey.question(id)));
  return texts.length === 1 ? `värden i ${texts.join()}` : `kombinationer av värden i ${listed(texts)}`;
}

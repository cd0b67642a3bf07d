import { inLanguage } from '../input/language';
import { QUESTION_NUMBER } from '../statistics/distinct-value';
import type { Measure } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { conditionText, joinedText, populationText } from './condition-text';
import { populationNoun, type Population } from './population-noun';
import { choiceText, questionText } from './question-text';
import { listed } from './words';

/** What a base is: the population, and which of it. */
export function baseOfMeasure(measure: Omit<Measure, 'counted'>, survey: SurveyModel): string {
  const { base, unit, rows } = measure;
  // Ticks are of those who answered: that needs no words.
  const isTold = base.state !== 'all' && !(unit.of === 'ticks' && base.questions.join() === unit.question);
  const state = isTold ? [{ is: base.state, questions: base.questions } as const] : [];
  const text = populationText({ rows, where: [...measure.where, ...state], ...(isTold && { base }) }, survey);
  const among = inLanguage({ sv: 'bland', en: 'among' });
  if (unit.of === 'ticks') {
    const all = inLanguage({ sv: 'alla angivelser i', en: 'all choices in' });
    return `${all} ${questionText(survey.question(unit.question))} ${among} ${text}`;
  }
  const different = inLanguage({ sv: 'olika', en: 'different' });
  return unit.of === 'values' ? `${different} ${valuesText(unit.fields, survey)} ${among} ${text}` : text;
}

/** What is counted of the base. */
export function countedText(measure: Measure, survey: SurveyModel): string {
  const { counted, unit } = measure;
  if (counted === null) return inLanguage({ sv: 'alla i basen', en: 'all of the base' });
  switch (unit.of) {
    case 'rows':
      return conditionText(counted, survey, measure);
    case 'ticks':
      return `${inLanguage({ sv: 'angivelser', en: 'choices' })} ${tickText(counted, unit.question, measure, survey)}`;
    case 'values':
      return `${inLanguage({ sv: 'de som förekommer', en: 'those that occur' })} ${amongText(counted, measure, survey)}`;
  }
}

type Counted = NonNullable<Measure['counted']>;

/** Of a tick its own option is told, of its row all else. */
function tickText(condition: Counted, question: string, population: Population, survey: SurveyModel): string {
  if (condition.is === 'every' || condition.is === 'some')
    return joinedText(condition, (one) => tickText(one, question, population, survey));
  if (condition.is !== 'chose' || condition.question !== question) return amongText(condition, population, survey);
  const choice = choiceText(condition, survey.question(question));
  const isNone = condition.how === 'none';
  const where = questionText(survey.question(question));
  return inLanguage({
    sv: `av ${isNone ? 'annat än ' : ''}${choice} i ${where}`,
    en: `of ${isNone ? 'something else than ' : ''}${choice} in ${where}`,
  });
}

function amongText(condition: Counted, population: Population, survey: SurveyModel): string {
  const rows = populationNoun({ rows: population.rows, where: [] });
  const text = conditionText(condition, survey, population);
  const that = population.rows === 'respondents' || population.rows === 'organisations' ? 'who' : 'that';
  return inLanguage({ sv: `bland ${rows} som ${text}`, en: `among ${rows} ${that} ${text}` });
}

function valuesText(fields: readonly string[], survey: SurveyModel): string {
  if (fields.join() === QUESTION_NUMBER) return inLanguage({ sv: 'frågenummer', en: 'question numbers' });
  const texts = fields.map((id) => questionText(survey.question(id)));
  return texts.length === 1
    ? `${inLanguage({ sv: 'värden i', en: 'values in' })} ${texts.join()}`
    : `${inLanguage({ sv: 'kombinationer av värden i', en: 'combinations of values in' })} ${listed(texts)}`;
}

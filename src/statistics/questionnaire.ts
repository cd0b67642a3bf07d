import { inLanguage } from '../input/language';
import type { Question } from '../survey/question';
import type { OptionRow } from '../survey/holds';
import type { Survey } from '../survey/survey';
import { countAll, type Count } from './count';
import { distinct } from './distinct';
import { QUESTION_NUMBER, type DistinctValue } from './distinct-value';

/** How many questions the questionnaire has, by their numbers: parts of a question are one. Counted in the codebook. */
export const questionCount = (
  survey: Survey,
  label = inLanguage({ sv: 'Frågor', en: 'Questions' }),
): Count<DistinctValue<Question>> => distinct(survey.questionRows.where({ is: 'numbered' }), [QUESTION_NUMBER], label);

/**
 * How many options a question has in the codebook.
 * @throws Error `unknown question: …`
 */
export const optionCount = (
  survey: Survey,
  question: string,
  label = inLanguage({ sv: 'Svarsalternativ', en: 'Options' }),
): Count<OptionRow> =>
  countAll(survey.optionRows.where({ is: 'option-of', question: survey.question(question).id }), label);

import type { Condition } from '../../survey/measure';
import type { SurveyModel } from '../../survey/survey-model';
import { subsets } from './subsets';
import type { CountedRows } from '../evidence/counted-rows';
import { recount } from './recount';
import type { Variation } from './variation';

const FORM = 'form';
type Forms = Extract<Condition, { is: 'chose' }>;

const isForms = (condition: Condition): condition is Forms =>
  condition.is === 'chose' && condition.question === FORM && condition.how === 'any';

/** The labels of forms of cooperation in a sentence. */
const formsText = (survey: SurveyModel, forms: readonly string[]): string[] =>
  survey
    .question(FORM)
    .options.filter(({ id }) => forms.includes(id))
    .map(({ label }) => label.toLocaleLowerCase('sv'));

/** Cooperations of other forms than those of the population. */
export function varyForms({ measure, survey }: CountedRows): Variation[] {
  const own = measure.where.find(isForms)?.options;
  if (measure.rows !== 'cooperations' || !own) return [];
  const forms = survey.question(FORM).options.map(({ id }) => id);
  return subsets(forms)
    .filter((set) => set.length > 0 && !(set.length === own.length && set.every((form) => own.includes(form))))
    .map((set) => ({
      kind: 'forms',
      text: {
        sv: `det gäller formen ${formsText(survey, set).join(' och ')}, inte ${formsText(survey, own).join(' och ')}`,
        en: `it is of the form ${formsText(survey, set).join(' and ')}, not ${formsText(survey, own).join(' and ')}`,
      },
      of: (count) =>
        recount(count, {
          where: count.measure.where.map((one) => (isForms(one) ? { ...one, options: set } : one)),
        }),
    }));
}

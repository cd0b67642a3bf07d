import { isTable, type Condition } from '../../survey/measure';
import type { SurveyModel } from '../../survey/survey-model';
import { tableIn } from '../../survey/table-row';
import { subsets } from './subsets';
import type { CountedRows } from '../evidence/counted-rows';
import { recount } from './recount';
import type { Variation } from './variation';

type Forms = Extract<Condition, { is: 'chose' }>;

/** The labels of forms in a sentence. */
const formsText = (survey: SurveyModel, form: string, forms: readonly string[]): string[] =>
  survey
    .question(form)
    .options.filter(({ id }) => forms.includes(id))
    .map(({ label }) => label.toLocaleLowerCase('sv'));

/** Rows of a linked table of other forms than those of the population. */
export function varyForms({ measure, survey }: CountedRows): Variation[] {
  const form = isTable(measure.rows) ? tableIn(survey.tables, measure.rows).form : null;
  const isForms = (one: Condition): one is Forms => one.is === 'chose' && one.question === form && one.how === 'any';
  const own = measure.where.find(isForms)?.options;
  if (form === null || !own) return [];
  const forms = survey.question(form).options.map(({ id }) => id);
  const text = (some: readonly string[]): string[] => formsText(survey, form, some);
  return subsets(forms)
    .filter((set) => set.length > 0 && !(set.length === own.length && set.every((one) => own.includes(one))))
    .map((set) => ({
      kind: 'forms',
      text: {
        sv: `det gäller formen ${text(set).join(' och ')}, inte ${text(own).join(' och ')}`,
        en: `it is of the form ${text(set).join(' and ')}, not ${text(own).join(' and ')}`,
      },
      of: (count) =>
        recount(count, {
          where: count.measure.where.map((one) => (isForms(one) ? { ...one, options: set } : one)),
        }),
    }));
}

import { groupBy } from '../input/group-by';
import type { Answer } from '../survey/case';
import type { Respondent } from '../survey/respondent';
import type { Cooperation } from '../survey/cooperation';
import type { CodebookQuestion } from './codebook';
import { isAsked } from './route';

/** A list question is answered by a cooperation of its forms with something in its fields. */
export function answerLists(
  respondents: readonly (Respondent & { answers: Map<string, Answer> })[],
  lists: readonly CodebookQuestion[],
  cooperations: readonly Cooperation[],
): void {
  const byRespondent = groupBy(cooperations, ({ respondent }) => respondent.id);
  for (const respondent of respondents) {
    const own = byRespondent.get(respondent.id) ?? [];
    for (const { id, asked, forms = [], fields = [] } of lists) {
      const isAnswered = own.some(({ answers }) => {
        const form = answers.get('form');
        return (
          form?.state === 'answered' &&
          forms.includes(form.options[0] ?? '') &&
          fields.some((field) => answers.get(field)?.state === 'answered')
        );
      });
      const state = !isAsked({ asked: asked ?? null }, respondent.answers)
        ? 'not-asked'
        : isAnswered
          ? 'answered'
          : 'missing';
      respondent.answers.set(id, state === 'answered' ? { state, options: [], text: null } : { state });
    }
  }
}

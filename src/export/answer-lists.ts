import { groupBy } from '../input/group-by';
import type { Answer } from '../survey/case';
import type { Respondent } from '../survey/respondent';
import type { RowAnswers } from '../survey/row-answers';
import type { Cooperation } from '../survey/cooperation';
import type { CodebookQuestion } from './codebook';
import { isAsked } from './route';

/** Answers to list questions: what was listed stands on rows of its own. */
const STATES: Readonly<Record<Answer['state'], Answer>> = {
  answered: { state: 'answered', options: [], text: null },
  missing: { state: 'missing' },
  'not-asked': { state: 'not-asked' },
};

/** A list question is answered by a cooperation of its forms with something in its fields. */
export function answerLists(
  respondents: readonly (Respondent & { answers: RowAnswers })[],
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
      const isListAsked = isAsked({ asked: asked ?? null }, respondent.answers);
      respondent.answers.set(id, STATES[!isListAsked ? 'not-asked' : isAnswered ? 'answered' : 'missing']);
    }
  }
}

import { groupBy } from '../input/group-by';
import { hasAnswered, type Answer } from '../survey/case';
import type { Respondent } from '../survey/respondent';
import type { RowAnswers } from '../survey/row-answers';
import { isOfList, type TableRow } from '../survey/table-row';
import type { Question } from '../survey/question';
import { isAsked } from './route';

/** Answers to list questions: what was listed stands on rows of its own. */
const STATES: Readonly<Record<Answer['state'], Answer>> = {
  answered: { state: 'answered', options: [], text: null },
  missing: { state: 'missing' },
  'not-asked': { state: 'not-asked' },
};

/** A list question is answered by a row of its table, of its forms, with something in its fields. */
export function answerLists(
  respondents: readonly (Respondent & { answers: RowAnswers })[],
  lists: readonly Question[],
  rows: readonly TableRow[],
): void {
  const byRespondent = groupBy(rows, ({ respondent }) => respondent.id);
  for (const respondent of respondents) {
    const own = byRespondent.get(respondent.id) ?? [];
    for (const { id, asked, list } of lists) {
      const isAnswered = own.some(
        (row) => list && isOfList(row, list) && list.fields.some((field) => hasAnswered(row, field)),
      );
      const isListAsked = isAsked({ asked }, respondent.answers);
      respondent.answers.set(id, STATES[!isListAsked ? 'not-asked' : isAnswered ? 'answered' : 'missing']);
    }
  }
}

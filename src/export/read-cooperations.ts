import type { Answer } from '../survey/case';
import type { Cooperation } from '../survey/cooperation';
import type { Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import { isBlank } from './is-blank';
import { placeOfAnswer } from './place-of-answer';
import { readAnswer } from './read-answer';
import { cellFault, rowPlaceOf, type ReadingContext } from './read-cell';
import type { ListRow } from './read-list-rows';
import { route } from './route';

/** Tells whether a respondent was asked about cooperations of a form. */
export type AskedAbout = (respondent: Respondent, form: string) => boolean;

/**
 * Reads the cooperations of respondents. Those of other answers are left out,
 * those that routing did not ask for do not count; both are logged.
 */
export function readCooperations<R extends Respondent>(
  context: ReadingContext,
  fields: readonly Question[],
  rows: readonly ListRow[],
  respondents: readonly R[],
  askedAbout: AskedAbout,
): (Cooperation & { readonly respondent: R })[] {
  const { sheet, log } = context;
  const formColumn = fields.find(({ id }) => id === 'form')?.columns.get('answer') ?? '';
  const byId = new Map(respondents.map((respondent) => [respondent.id, respondent]));

  return rows.flatMap(({ row, id }): (Cooperation & { readonly respondent: R })[] => {
    const respondent = byId.get(id);
    if (!respondent) {
      log.add('cooperations-of-removed', rowPlaceOf(sheet, row));
      return [];
    }
    const read = new Map(fields.map((field): [string, Answer] => [field.id, readAnswer(context, field, row)]));
    const answers = route(fields, read, (field, answer) =>
      log.add('outside-routing', placeOfAnswer(context, field, answer, row)),
    );
    const form = answers.get('form');
    if (form?.state !== 'answered') {
      if (isBlank(sheet, formColumn, row))
        cellFault(context, formColumn, row, {
          found: 'no form',
          expected: 'a form of cooperation',
          remedy: 'Fill in the form, or remove the row.',
        });
      return [];
    }
    if (askedAbout(respondent, form.options[0] ?? '')) return [{ sheet: sheet.name, row, answers, respondent }];
    log.add('outside-routing', rowPlaceOf(sheet, row));
    return [];
  });
}

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
 * @param required Ids of the fields that may not be blank where they are asked.
 */
export function readCooperations<R extends Respondent>(
  context: ReadingContext,
  fields: readonly Question[],
  required: ReadonlySet<string>,
  rows: readonly ListRow[],
  respondents: readonly R[],
  askedAbout: AskedAbout,
): (Cooperation & { readonly respondent: R })[] {
  const { sheet, log } = context;
  const byId = new Map(respondents.map((respondent) => [respondent.id, respondent]));
  const questions = new Map(fields.map((field) => [field.id, field]));
  const seen = new Set<string>();

  return rows.flatMap(({ row, id }): (Cooperation & { readonly respondent: R })[] => {
    const respondent = byId.get(id);
    if (!respondent) {
      log.add('cooperations-of-removed', rowPlaceOf(sheet, row));
      return [];
    }
    const read = new Map(fields.map((field): [string, Answer] => [field.id, readAnswer(context, field, row)]));
    const answers = route(questions, read, (field, answer) =>
      log.add('outside-routing', placeOfAnswer(context, field, answer, row)),
    );
    for (const field of fields) {
      const columns = [...field.columns.values()];
      const isLeftOut = answers.get(field.id)?.state === 'missing' && columns.every((one) => isBlank(sheet, one, row));
      if (isLeftOut && required.has(field.id))
        cellFault(context, columns[0] ?? '', row, {
          found: `no "${field.text}"`,
          expected: 'a value in every row',
          remedy: 'Fill in the cell, or remove the row.',
        });
    }
    const form = answers.get('form');
    if (form?.state !== 'answered') return [];
    if (!askedAbout(respondent, form.options[0] ?? '')) {
      log.add('outside-routing', rowPlaceOf(sheet, row));
      return [];
    }
    const content = JSON.stringify([id, ...answers]);
    if (seen.has(content)) log.add('repeated-rows', rowPlaceOf(sheet, row));
    seen.add(content);
    return [{ sheet: sheet.name, row, answers, questions, respondent }];
  });
}

import type { Answer } from '../survey/case';
import type { TableRow } from '../survey/table-row';
import type { Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import type { CodebookTable } from './codebook';
import { isBlank } from './is-blank';
import { placeOfAnswer } from './place-of-answer';
import { readAnswer } from './read-answer';
import { cellFault, rowPlaceOf, type ReadingContext } from './read-cell';
import type { ListRow } from './read-list-rows';
import { route } from './route';

/** Tells whether a respondent was asked about rows of a form; null where all rows are alike. */
export type AskedAbout = (respondent: Respondent, form: string | null) => boolean;

/**
 * Reads the rows of a linked table that respondents listed. Those of other answers are left out,
 * those that routing did not ask for do not count; both are logged.
 * @param required Ids of the fields that may not be blank where they are asked.
 */
export function readTableRows<R extends Respondent>(
  context: ReadingContext,
  table: CodebookTable,
  fields: readonly Question[],
  required: ReadonlySet<string>,
  rows: readonly ListRow[],
  respondents: readonly R[],
  askedAbout: AskedAbout,
): (TableRow & { readonly respondent: R })[] {
  const { sheet, log } = context;
  const byId = new Map(respondents.map((respondent) => [respondent.id, respondent]));
  const questions = new Map(fields.map((field) => [field.id, field]));
  const seen = new Set<string>();

  return rows.flatMap(({ row, id }): (TableRow & { readonly respondent: R })[] => {
    const respondent = byId.get(id);
    if (!respondent) {
      log.add('table-rows-of-removed', rowPlaceOf(sheet, row));
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
    const form = table.form === undefined ? null : answers.get(table.form);
    if (form !== null && form?.state !== 'answered') return [];
    if (!askedAbout(respondent, form && (form.options[0] ?? ''))) {
      log.add('outside-routing', rowPlaceOf(sheet, row));
      return [];
    }
    const content = JSON.stringify([id, ...answers]);
    if (seen.has(content)) log.add('repeated-rows', rowPlaceOf(sheet, row));
    seen.add(content);
    return [{ table: table.id, sheet: sheet.name, row, answers, questions, respondent }];
  });
}

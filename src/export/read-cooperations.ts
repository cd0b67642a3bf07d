import type { Answer } from '../survey/case';
import type { Cooperation } from '../survey/cooperation';
import type { Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import type { SheetColumns } from './columns';
import { readAnswer, readText, type ReadingContext } from './read-answer';
import { route } from './route';

/** Tells whether a respondent was asked about cooperations of a form. */
export type AskedAbout = (respondent: Respondent, form: string) => boolean;

/**
 * Reads the cooperations sheet. Cooperations of removed answers go with them,
 * those that routing did not ask for do not count; both are logged.
 */
export function readCooperations<R extends Respondent>(
  context: ReadingContext,
  columns: SheetColumns,
  fields: readonly Question[],
  respondents: readonly R[],
  /** Answer ids that stand on the answers sheet but were cleaned away. */
  knownIds: ReadonlySet<string>,
  askedAbout: AskedAbout,
): (Cooperation & { readonly respondent: R })[] {
  const { sheet, file, faults, log } = context;
  const letter = (key: string): string => columns.letters.get(key) ?? '';
  const byId = new Map(respondents.map((respondent) => [respondent.id, respondent]));
  const cooperations: (Cooperation & { readonly respondent: R })[] = [];

  for (let row = columns.firstRow; row <= sheet.lastRow; row++) {
    const place = `${sheet.name}!${row}:${row}`;
    if ([...columns.letters.values()].every((column) => readText(context, column, row) === null)) {
      log.add('empty-rows', place);
      continue;
    }
    const id = readText(context, letter('answerId'), row) ?? '';
    const respondent = byId.get(id);
    if (!respondent) {
      if (knownIds.has(id)) log.add('cooperations-of-removed', place);
      else {
        const found = id === '' ? 'no answer id' : `unknown answer id ${id}`;
        faults.add({
          file,
          sheet: sheet.name,
          place: `${letter('answerId')}${row}`,
          found,
          expected: 'an id of the answers sheet',
          remedy: 'Correct the id, or remove the row.',
        });
      }
      continue;
    }
    const read = new Map(fields.map((field): [string, Answer] => [field.id, readAnswer(context, field, row)]));
    const answers = route(fields, read, (field) =>
      log.add('outside-routing', `${sheet.name}!${[...field.columns.values()][0]}${row}`),
    );
    const form = answers.get('form');
    if (form?.state !== 'answered') {
      faults.add({
        file,
        sheet: sheet.name,
        place: `${letter('form/answer')}${row}`,
        found: 'no form',
        expected: 'a form of cooperation',
        remedy: 'Fill in the form, or remove the row.',
      });
    } else if (!askedAbout(respondent, form.options[0] ?? '')) log.add('outside-routing', place);
    else cooperations.push({ sheet: sheet.name, row, answers, respondent });
  }
  return cooperations;
}

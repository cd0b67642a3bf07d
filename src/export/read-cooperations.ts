import type { Answer } from '../survey/case';
import type { Cooperation } from '../survey/cooperation';
import type { Question } from '../survey/question';
import type { Respondent } from '../survey/respondent';
import type { SheetColumns } from './find-columns';
import { readAnswer } from './read-answer';
import { cellFault, readId, type ReadingContext } from './read-cell';
import { route } from './route';
import { rowsOf } from './rows-of';
import { isTotalRow } from './total-row';

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
  /** All answer ids of the answers sheet, also of what was cleaned away; null if it could not be read. */
  knownIds: ReadonlySet<string> | null,
  askedAbout: AskedAbout,
): (Cooperation & { readonly respondent: R })[] {
  const { sheet, log } = context;
  const letter = (key: string): string => columns.letters.get(key) ?? '';
  const byId = new Map(respondents.map((respondent) => [respondent.id, respondent]));
  const questions = new Map(fields.map((field) => [field.id, field]));
  const cooperations: (Cooperation & { readonly respondent: R })[] = [];

  for (const row of rowsOf(sheet, columns.firstRow, [...columns.letters.values()], log)) {
    const place = `${sheet.name}!${row}:${row}`;
    if (isTotalRow(sheet, row, letter('answerId'))) {
      log.add('total-rows', place);
      continue;
    }
    const id = readId(context, letter('answerId'), row) ?? '';
    if (id === '' && (sheet.value(letter('answerId'), row) !== null || sheet.problem(letter('answerId'), row)))
      continue;
    const respondent = byId.get(id);
    if (!respondent) {
      if (knownIds === null) continue;
      if (knownIds.has(id)) log.add('cooperations-of-removed', place);
      else {
        const found = id === '' ? 'no answer id' : `unknown answer id ${context.quote(id).replaceAll('"', '')}`;
        const hint = id === '' ? null : nearestId(id, knownIds);
        cellFault(context, letter('answerId'), row, {
          found,
          expected: `an id of the answers sheet${hint === null ? '' : ` (did you mean ${hint}?)`}`,
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
      if (sheet.value(letter('form/answer'), row) === null && !sheet.problem(letter('form/answer'), row))
        cellFault(context, letter('form/answer'), row, {
          found: 'no form',
          expected: 'a form of cooperation',
          remedy: 'Fill in the form, or remove the row.',
        });
    } else if (!askedAbout(respondent, form.options[0] ?? '')) log.add('outside-routing', place);
    else cooperations.push({ sheet: sheet.name, row, answers, questions, respondent });
  }
  return cooperations;
}

/** The id that lost its leading zeros; other ids are too alike to guess. */
function nearestId(id: string, known: ReadonlySet<string>): string | null {
  const bare = id.replace(/^0+/u, '');
  for (const one of known) if (one.replace(/^0+/u, '') === bare) return one;
  return null;
}

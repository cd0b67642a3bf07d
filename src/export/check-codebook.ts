import { checkEntries, type Report } from './check-entries';
import type { Codebook } from './codebook';
import { answerColumns, cooperationColumns, type ExpectedColumn } from './columns';
import { columnKey } from './header-rows';
import { matchKey } from '../input/normalise-text';

/**
 * What a schema cannot say: ids once each; every option, form, field and routing
 * that is named exists, and routing looks backwards only; columns, options and
 * marks can be told apart.
 */
export function checkCodebook(codebook: Codebook, report: Report): void {
  const { questions, cooperations, survey, answers, status } = codebook;
  checkEntries(questions, ['questions'], report);
  checkEntries(cooperations.fields, ['cooperations', 'fields'], report);
  checkLists(codebook, report);
  checkColumns(answerColumns(codebook), 'questions', codebook, report);
  checkColumns(cooperationColumns(codebook), 'cooperations', codebook, report);

  const numbers = new Set(questions.map(({ number }) => number));
  if (numbers.size !== survey.questions) {
    const expected = `${numbers.size}, the question numbers listed`;
    report(['survey', 'questions'], `${survey.questions}`, expected, 'Correct the number or the list.');
  }
  const both = answers.ticked.filter((mark) => answers.unticked.map(matchKey).includes(matchKey(mark)));
  if (both.length > 0)
    report(['answers', 'unticked'], `${both.join(', ')} as tick and as none`, 'each mark once', 'Remove one of them.');
  if (new Set(Object.values(status).map(matchKey)).size < 3)
    report(['status'], 'the same status twice', 'three different values', 'Correct the values.');
  if (matchKey(answers.sheet) === matchKey(cooperations.sheet))
    report(['cooperations', 'sheet'], 'the sheet of the answers', 'a sheet of its own', 'Correct the name.');
}

/** Lists are answered on the other sheet: its forms and fields must be there, and its ids are not a question's. */
function checkLists({ questions, cooperations: { fields } }: Codebook, report: Report): void {
  const formIndex = fields.findIndex(({ id }) => id === 'form');
  const forms = fields[formIndex]?.options?.map(({ id }) => id) ?? [];
  if (forms.length === 0) {
    const expected = 'a field `form` of type single with options';
    report(['cooperations', 'fields'], 'no form of cooperation', expected, 'Add the field.');
  }
  questions.forEach((entry, index) => {
    const unknown = [
      ...[...(entry.forms ?? []), ...(entry.concerns ?? [])].filter((form) => !forms.includes(form)),
      ...(entry.fields ?? []).filter((name) => !fields.some(({ id }) => id === name)),
    ];
    if (unknown.length > 0) {
      const expected = 'forms and fields of the cooperations sheet';
      report(['questions', index], unknown.join(', '), expected, 'Name existing ones.');
    }
    const isList = entry.type === 'list';
    if (isList !== (entry.forms !== undefined && entry.fields !== undefined)) {
      const found = `${entry.type} question ${entry.id} ${isList ? 'without' : 'with'} forms and fields`;
      report(['questions', index], found, 'forms and fields for lists only', 'Add or remove them.');
    }
    if (fields.some(({ id }) => id === entry.id))
      report(['questions', index, 'id'], `id ${entry.id} of a field`, 'an id of its own', 'Rename the question.');
  });
}

/** Two columns of the same heads would both be found in the same place. */
function checkColumns(
  columns: readonly ExpectedColumn[],
  sheet: 'questions' | 'cooperations',
  { questions, cooperations }: Codebook,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { head, subhead, key } of columns) {
    const own = columnKey(head, subhead);
    if (seen.has(own)) {
      const [id] = key.split('/');
      const entries: readonly { readonly id: string }[] = sheet === 'questions' ? questions : cooperations.fields;
      const index = entries.findIndex((entry) => entry.id === id);
      const path = index < 0 ? ['administrative'] : sheet === 'questions' ? [sheet, index] : [sheet, 'fields', index];
      const found = `header "${[head, subhead].filter(Boolean).join(' / ')}" twice`;
      report(path, found, 'headers that can be told apart', 'Correct the header, or the text of an option.');
    }
    seen.add(own);
  }
}

import { checkEntries, type Report } from './check-entries';
import type { Codebook, CodebookList } from './codebook';
import { shownColumn } from './column-address';
import { answerColumns, cooperationColumns, type ExpectedColumn } from './columns';
import { pathKey } from './header-rows';
import { didYouMean } from '../input/nearest';
import { matchKey } from '../input/normalise-text';

/**
 * What a schema cannot say: ids once each; every option, form, field and routing
 * that is named exists, and routing looks backwards only; columns, options and
 * marks can be told apart.
 */
export function checkCodebook(codebook: Codebook, report: Report): void {
  const { questions, cooperations, survey, answers, status, administrative } = codebook;
  checkEntries(questions, ['questions'], report);
  checkLists(codebook, report);
  checkColumns(answerColumns(codebook), answers.headerRows, ['questions'], codebook, report);
  if (cooperations) {
    checkEntries(cooperations.fields, ['cooperations', 'fields'], report);
    const columns = cooperationColumns(cooperations);
    checkColumns(columns, cooperations.headerRows, ['cooperations', 'fields'], codebook, report);
  }

  const numbers = new Set(questions.flatMap(({ number }) => number ?? []));
  if (survey.questions !== undefined && numbers.size !== survey.questions) {
    const expected = `${numbers.size}, the question numbers listed`;
    report(['survey', 'questions'], `${survey.questions}`, expected, 'Correct the number or the list.');
  }
  const both = answers.ticked.filter((mark) => answers.unticked.map(matchKey).includes(matchKey(mark)));
  if (both.length > 0)
    report(['answers', 'unticked'], `${both.join(', ')} as tick and as none`, 'each mark once', 'Remove one of them.');
  const statuses = Object.values(status ?? {})
    .flat()
    .map(matchKey);
  if (new Set(statuses).size < statuses.length)
    report(['status'], 'the same status twice', 'different values', 'Correct the values.');
  if ((status === undefined) !== (administrative.status === undefined)) {
    const found = status ? 'what a status means, and no column of it' : 'a column of the status, and not what it means';
    const at = status ? ['status'] : ['administrative', 'status'];
    report(at, found, 'both administrative.status and status, or neither', 'Add what is missing.');
  }
  checkRegisters(codebook, report);
  if (administrative.organisation && !administrative.code) {
    const expected = 'a column of codes beside that of names';
    report(['administrative', 'organisation'], 'organisations without codes', expected, 'Add administrative.code.');
  }
  if (cooperations && answers.sheet !== undefined && matchKey(answers.sheet) === matchKey(cooperations.sheet))
    report(['cooperations', 'sheet'], 'the sheet of the answers', 'a sheet of its own', 'Correct the name.');
}

/** Registers and populations are named once, and those named are there. */
function checkRegisters(codebook: Codebook, report: Report): void {
  const { registers, populations, questions, cooperations, administrative } = codebook;
  const ids = registers.map(({ id }) => id);
  const twice = (list: readonly { readonly id: string }[], key: string): void =>
    list.forEach(({ id }, index) => {
      if (list.findIndex((one) => one.id === id) < index)
        report([key, index, 'id'], `id ${id} twice`, 'each id once', 'Rename one of them.');
    });
  twice(registers, 'registers');
  twice(populations, 'populations');
  const known = (path: readonly PropertyKey[], id: string | undefined): void => {
    if (id === undefined || ids.includes(id)) return;
    const expected = ids.length === 0 ? 'a register under `registers`' : ids.join(', ');
    report(path, `register ${id}${didYouMean(id, ids)}`, expected, 'Add the register, or correct its name.');
  };
  populations.forEach(({ register }, index) => known(['populations', index, 'register'], register));
  questions.forEach(({ optionsFrom }, index) => known(['questions', index, 'optionsFrom'], optionsFrom));
  cooperations?.fields.forEach(({ optionsFrom }, index) =>
    known(['cooperations', 'fields', index, 'optionsFrom'], optionsFrom),
  );
  registers.forEach(({ forms, ...columns }, index) => {
    const { code, name, group, fields, otherNames } = columns;
    const read = [code, name, group?.key, group?.label, ...fields, ...otherNames];
    for (const column of Object.keys(forms).filter((one) => !read.includes(one)))
      report(['registers', index, 'forms'], `form of ${column}`, 'a column that is read', 'Add it to `fields`.');
  });
  if ((administrative.code === undefined) !== (populations.length === 0)) {
    const found =
      populations.length === 0 ? 'codes, and nobody who was asked' : 'who was asked, and no column of codes';
    const at = populations.length === 0 ? ['administrative', 'code'] : ['populations'];
    report(at, found, 'both administrative.code and populations, or neither', 'Add what is missing.');
  }
}

/** Lists are answered on the other sheet: its forms and fields must be there, and its ids are not a question's. */
function checkLists({ questions, cooperations }: Codebook, report: Report): void {
  const fields: CodebookList['fields'] = cooperations?.fields ?? [];
  const formIndex = fields.findIndex(({ id }) => id === 'form');
  const forms = fields[formIndex]?.options?.map(({ id }) => id) ?? [];
  if (cooperations && forms.length === 0) {
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

/** Two columns of the same heads would both be found in the same place; without header rows only letters tell columns. */
function checkColumns(
  columns: readonly ExpectedColumn[],
  headerRows: number,
  list: readonly ['questions'] | readonly ['cooperations', 'fields'],
  { questions, cooperations }: Codebook,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const column of columns) {
    const own = column.letter ?? `${pathKey(column.path)}/${column.nth ?? 1}`;
    const [id = ''] = column.key.split('/');
    const entries: readonly { readonly id: string }[] = list.length === 1 ? questions : (cooperations?.fields ?? []);
    const index = entries.findIndex((entry) => entry.id === id);
    const path = index >= 0 ? [...list, index] : list.length === 1 ? ['administrative'] : ['cooperations'];
    const shown = shownColumn(column);
    if (headerRows === 0 && column.letter === null)
      report(path, `header "${shown}", and headerRows 0`, 'the letter of a column', 'Write { letter: … } as header.');
    if (seen.has(own)) {
      const expected = 'headers that can be told apart';
      report(path, `header "${shown}" twice`, expected, 'Correct the header, or the text of an option.');
    }
    seen.add(own);
  }
}

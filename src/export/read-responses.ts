import type { Answer } from '../survey/case';
import type { Question } from '../survey/question';
import type { Organisation } from '../survey/respondent';
import type { Codebook } from './codebook';
import type { SheetColumns } from './columns';
import { didYouMean } from './nearest';
import { matchKey } from './normalise-text';
import { readAnswer, readText, type ReadingContext } from './read-answer';
import type { RegisteredOrganisation } from './reference';

/** One row of the answers sheet, before cleaning and routing. */
export interface Response {
  readonly row: number;
  readonly id: string;
  readonly finished: boolean;
  /** Milliseconds since 1970, UTC; null if the row does not say. */
  readonly finishedAt: number | null;
  readonly organisation: Organisation;
  /** Answered or missing; routing comes later. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What was read: the responses, and all answer ids of the sheet, test answers' too. */
export interface ReadResponses {
  readonly responses: readonly Response[];
  readonly ids: ReadonlySet<string>;
}

/** Reads all rows but blank ones and test answers; what is wrong with them goes to the context's faults. */
export function readResponses(
  context: ReadingContext,
  columns: SheetColumns,
  codebook: Codebook,
  questions: readonly Question[],
  organisations: readonly RegisteredOrganisation[],
): ReadResponses {
  const { sheet, file, faults, log } = context;
  const letter = (key: string): string => columns.letters.get(key) ?? '';
  const read = [...columns.letters.values()];
  const seen = new Map<string, number>();
  const responses: Response[] = [];

  for (let row = columns.firstRow; row <= sheet.lastRow; row++) {
    const fault = (key: string, found: string, expected: string, remedy: string): void =>
      faults.add({ file, sheet: sheet.name, place: `${letter(key)}${row}`, found, expected, remedy });
    if (read.every((column) => isBlank(sheet.value(column, row)) && !sheet.problem(column, row))) {
      log.add('empty-rows', `${sheet.name}!${row}:${row}`);
      continue;
    }
    const id = readText(context, letter('answerId'), row);
    if (id === null) {
      fault('answerId', 'no answer id', 'an answer id in every row', 'Fill in the id.');
      continue;
    }
    const earlier = seen.get(id);
    if (earlier) {
      fault(
        'answerId',
        `answer id ${id}, as in row ${earlier}`,
        'each answer id once',
        'Remove one of the rows, or correct its id.',
      );
    }
    seen.set(id, row);
    const status = matchKey(readText(context, letter('status'), row) ?? '');
    if (status === matchKey(codebook.status.test)) {
      log.add('test-answers', `${sheet.name}!${row}:${row}`);
      continue;
    }
    const isFinished = status === matchKey(codebook.status.finished);
    if (!isFinished && status !== matchKey(codebook.status.unfinished)) {
      fault(
        'status',
        `status "${status}"`,
        Object.values(codebook.status).join(', '),
        'Correct the cell, or the status in the codebook.',
      );
      continue;
    }
    const organisation = readOrganisation(context, letter, row, organisations);
    const answers = new Map(questions.map((question) => [question.id, readAnswer(context, question, row)]));
    if (organisation) {
      const finishedAt = timeOf(sheet.value(letter('finished'), row));
      responses.push({ row, id, finished: isFinished, finishedAt, organisation, answers });
    }
  }
  return { responses, ids: new Set(seen.keys()) };
}

const isBlank = (value: unknown): boolean => value === null || (typeof value === 'string' && value.trim() === '');

function timeOf(value: unknown): number | null {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string') return null;
  const time = Date.parse(`${value.trim().replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? null : time;
}

/** By code; the name must be one that the organisation goes by. */
function readOrganisation(
  context: ReadingContext,
  letter: (key: string) => string,
  row: number,
  organisations: readonly RegisteredOrganisation[],
): RegisteredOrganisation | null {
  const { sheet, file, faults, log } = context;
  const raw = readText(context, letter('code'), row) ?? '';
  const code = raw.length === 3 ? `0${raw}` : raw.length === 1 ? `0${raw}` : raw;
  if (code !== raw) log.add('code-form', `${sheet.name}!${letter('code')}${row}`);
  const name = readText(context, letter('organisation'), row) ?? '';
  const found = organisations.find((organisation) => organisation.code === code);
  const fault = (key: string, what: string, expected: string): null => {
    faults.add({
      file,
      sheet: sheet.name,
      place: `${letter(key)}${row}`,
      found: what,
      expected,
      remedy: 'Correct the code or the name.',
    });
    return null;
  };
  if (!found) {
    const byName = organisations.find((organisation) => hasName(organisation, name));
    return fault(
      'code',
      raw === '' ? 'no code' : `unknown code ${raw}`,
      byName ? `${byName.code}, the code of ${byName.name}` : 'a code of data/reference',
    );
  }
  if (name !== '' && !hasName(found, name)) {
    const hint = didYouMean(
      name,
      organisations.map((organisation) => organisation.name),
    );
    return fault('organisation', `"${name}" with code ${code}${hint}`, `${found.name}, whose code this is`);
  }
  return found;
}

/** "Ale" and "Ale kommun", and what regions were called before and after. */
function hasName({ name, kind, otherNames }: RegisteredOrganisation, text: string): boolean {
  const plain = (one: string): string =>
    matchKey(one).replace(kind === 'municipality' ? /s? (kommun|stad)$/u : /^$/u, '');
  return [name, ...otherNames].some(
    (one) =>
      matchKey(one) === matchKey(text) || plain(text) === plain(one) || plain(text) === plain(one).replace(/s$/u, ''),
  );
}

import { utils } from 'xlsx';
import type { Answer } from '../survey/case';
import type { Question } from '../survey/question';
import type { Organisation } from '../survey/respondent';
import type { Codebook } from './codebook';
import type { SheetColumns } from './find-columns';
import { isBlank } from './is-blank';
import { didYouMean } from '../input/nearest';
import { matchKey } from '../input/normalise-text';
import { readAnswer } from './read-answer';
import { cellFault, readId, readText, rowPlaceOf, type ReadingContext } from './read-cell';
import { readMoment } from './read-moment';
import { readTime, type ReadTime } from './read-time';
import { readOrganisation } from './read-organisation';
import type { RegisteredOrganisation } from './reference';
import { rowsOf } from './rows-of';
import { isTotalRow } from './total-row';

/** One row of the answers sheet, before cleaning and routing. */
export interface Response {
  readonly row: number;
  readonly id: string;
  readonly finished: boolean;
  /** When it was finished, or begun if it is unfinished; what orders the answers of an organisation. */
  readonly at: ReadTime;
  /** When it was begun: milliseconds since 1970, UTC; null if the row does not say. */
  readonly started: number | null;
  readonly organisation: Organisation;
  /** Answered or missing; routing comes later. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What was read: the responses, and all answer ids of the sheet, those of test answers and of faulty rows too. */
export interface ReadResponses {
  readonly responses: readonly Response[];
  readonly ids: ReadonlySet<string>;
}

/** Reads all rows but blank ones, totals and test answers; what is wrong with them goes to the context's faults. */
export function readResponses(
  context: ReadingContext,
  columns: SheetColumns,
  codebook: Codebook,
  questions: readonly Question[],
  organisations: readonly RegisteredOrganisation[],
): ReadResponses {
  const { sheet, log } = context;
  const { letters } = columns;
  const letter = (key: string): string => letters.get(key) ?? '';
  const [idColumn, statusColumn] = [letter('answerId'), letter('status')];
  const seen = new Map<string, number>();
  const responses: Response[] = [];

  for (const row of rowsOf(sheet, columns.firstRow, [...letters.values()], log)) {
    const fault = (column: string, found: string, expected: string, remedy: string): void =>
      cellFault(context, column, row, { found, expected, remedy });
    if (isTotalRow(sheet, row, idColumn)) {
      log.add('total-rows', rowPlaceOf(sheet, row));
      continue;
    }
    const shift = shiftOf(context, statusColumn, row, Object.values(codebook.status));
    if (shift) {
      const remedy = 'Move the cells of this row back under their headers.';
      fault(statusColumn, `a row whose cells stand one column too far to the ${shift}`, 'a status', remedy);
      continue;
    }
    const id = readId(context, idColumn, row);
    if (id === null) {
      if (isBlank(sheet, idColumn, row))
        fault(idColumn, 'no answer id', 'an answer id in every row', 'Fill in the id, or remove the row.');
      continue;
    }
    const earlier = seen.get(id);
    if (earlier) {
      const remedy = 'Remove one of the rows, or correct its id.';
      fault(
        idColumn,
        `answer id ${context.quote(id).replaceAll('"', '')}, as in row ${earlier}`,
        'each answer id once',
        remedy,
      );
    }
    seen.set(id, row);
    const said = sheet.problem(statusColumn, row) ? null : readText(context, statusColumn, row);
    const status = matchKey(said ?? '');
    if (status === matchKey(codebook.status.test)) {
      log.add('test-answers', rowPlaceOf(sheet, row));
      continue;
    }
    const isFinished = status === matchKey(codebook.status.finished);
    if (!isFinished && status !== matchKey(codebook.status.unfinished)) {
      const known = Object.values(codebook.status);
      fault(
        statusColumn,
        said === null ? (sheet.problem(statusColumn, row) ?? 'no status') : `status ${context.quote(said)}`,
        `${known.join(', ')}${didYouMean(said ?? '', known)}`,
        'Correct the cell, or the status in the codebook.',
      );
      continue;
    }
    const organisation = readOrganisation(context, letters, row, organisations);
    const answers = new Map(questions.map((question) => [question.id, readAnswer(context, question, row)]));
    const at = readMoment(context, letter(isFinished ? 'finished' : 'started'), row);
    // Of a finished answer nobody asks when it was begun unless another finished at the same time: not worth a word.
    const started = readTime(sheet.value(letter('started'), row), sheet.is1904).time;
    if (organisation) responses.push({ row, id, finished: isFinished, at, started, organisation, answers });
  }
  return { responses, ids: new Set(seen.keys()) };
}

/** Whether a row slipped sideways: its status stands beside the column of the status. */
function shiftOf(
  { sheet }: ReadingContext,
  statusColumn: string,
  row: number,
  known: readonly string[],
): 'left' | 'right' | null {
  const keys = known.map(matchKey);
  const index = utils.decode_col(statusColumn);
  const isStatus = (at: number): boolean =>
    at >= 0 && keys.includes(matchKey(String(sheet.value(utils.encode_col(at), row) ?? '')));
  if (isStatus(index)) return null;
  return isStatus(index - 1) ? 'left' : isStatus(index + 1) ? 'right' : null;
}

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
import { readWeight } from './read-weight';
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
  /** Null where the codebook names no column of organisations. */
  readonly organisation: Organisation | null;
  /** Null where the codebook names no column of weights. */
  readonly weight: number | null;
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
  const [idColumn, statusColumn] = [letters.get('answerId'), letters.get('status')];
  const statuses = statusesOf(codebook);
  const known = Object.values(codebook.status ?? {}).flat();
  const seen = new Map<string, number>();
  const responses: Response[] = [];

  for (const row of rowsOf(sheet, columns.firstRow, [...letters.values()], log)) {
    const fault = (column: string, found: string, expected: string, remedy: string): void =>
      cellFault(context, column, row, { found, expected, remedy });
    // Without ids the first cell may be an answer.
    if (idColumn !== undefined && isTotalRow(sheet, row, idColumn)) {
      log.add('total-rows', rowPlaceOf(sheet, row));
      continue;
    }
    const shift = statusColumn === undefined ? null : shiftOf(context, statusColumn, row, known);
    if (shift && statusColumn !== undefined) {
      const remedy = 'Move the cells of this row back under their headers.';
      fault(statusColumn, `a row whose cells stand one column too far to the ${shift}`, 'a status', remedy);
      continue;
    }
    const id = idColumn === undefined ? String(row) : readId(context, idColumn, row);
    if (id === null) {
      if (idColumn !== undefined && isBlank(sheet, idColumn, row))
        fault(idColumn, 'no answer id', 'an answer id in every row', 'Fill in the id, or remove the row.');
      continue;
    }
    const earlier = seen.get(id);
    if (earlier && idColumn !== undefined) {
      const remedy = 'Remove one of the rows, or correct its id.';
      fault(
        idColumn,
        `answer id ${context.quote(id).replaceAll('"', '')}, as in row ${earlier}`,
        'each answer id once',
        remedy,
      );
    }
    seen.set(id, row);
    const status = readStatus(context, statusColumn, row, statuses, known);
    if (status === null) continue;
    if (status === 'test') {
      log.add('test-answers', rowPlaceOf(sheet, row));
      continue;
    }
    const isFinished = status === 'finished';
    const hasOrganisation = letters.has('code');
    const organisation = hasOrganisation ? readOrganisation(context, letters, row, organisations) : null;
    const answers = new Map(questions.map((question) => [question.id, readAnswer(context, question, row)]));
    const at = readMoment(context, letters.get(isFinished ? 'finished' : 'started'), row);
    // Of a finished answer nobody asks when it was begun unless another finished at the same time: not worth a word.
    const startColumn = letters.get('started');
    const started = startColumn === undefined ? null : readTime(sheet.value(startColumn, row), sheet.is1904).time;
    const weightColumn = letters.get('weight');
    const weight = weightColumn === undefined ? null : readWeight(context, weightColumn, row, isFinished);
    if (organisation || !hasOrganisation)
      responses.push({ row, id, finished: isFinished, at, started, organisation, weight, answers });
  }
  return { responses, ids: new Set(seen.keys()) };
}

type Status = keyof NonNullable<Codebook['status']>;

/** What the cells of the status column mean, by match key. */
const statusesOf = ({ status }: Codebook): ReadonlyMap<string, Status> =>
  new Map(
    Object.entries(status ?? {}).flatMap(([meaning, texts]) =>
      texts.map((text): [string, Status] => [matchKey(text), meaning as Status]),
    ),
  );

/** What a row's status means; null, and a fault, if the codebook does not know it. Without a column all are finished. */
function readStatus(
  context: ReadingContext,
  column: string | undefined,
  row: number,
  statuses: ReadonlyMap<string, Status>,
  known: readonly string[],
): Status | null {
  if (column === undefined) return 'finished';
  const problem = context.sheet.problem(column, row);
  const said = problem ? null : readText(context, column, row);
  const status = statuses.get(matchKey(said ?? ''));
  if (status) return status;
  cellFault(context, column, row, {
    found: said === null ? (problem ?? 'no status') : `status ${context.quote(said)}`,
    expected: `${known.join(', ')}${didYouMean(said ?? '', known)}`,
    remedy: 'Correct the cell, or the status in the codebook.',
  });
  return null;
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

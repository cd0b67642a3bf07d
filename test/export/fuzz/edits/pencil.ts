import { meantBy } from '../naive';
import { COUNTRIES, ORGANISATIONS, type RandomQuestion } from '../random-survey';
import { ABOUT, ANSWERS, LIST, type Book } from './book';
import { answered, digestText, type Digested } from './digest';
import { columnsOf, headRow, type Cell, type Grid, type Meaning } from './grid';
import { kindOf } from './kinds';

/** One row: the value that each column means. */
type Row = ReadonlyMap<string, Meaning['value']>;

/** One answer, as a person with a pencil takes it down. */
interface Taken {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly at: number;
  readonly place: number;
  readonly ticks: readonly (readonly number[])[];
  readonly texts: readonly string[];
  readonly cooperations: readonly string[];
}

/**
 * What a workbook says by the meanings of its cells, without any of the code
 * under test; null if cells stand where they mean nothing.
 */
export function pencilDigest({ questions, sheets }: Book): string | null {
  const answers = rowsOf(sheets, ANSWERS, [
    'id',
    'status',
    'started',
    'finished',
    'organisation',
    'code',
    ...keysOf(questions),
  ]);
  const list = rowsOf(sheets, LIST, ['id', 'form', 'land']);
  const ids = answers?.map((row) => row.get('id'));
  if (!answers || !list || new Set(ids).size !== answers.length) return null;
  if (list.some((row) => !ids?.includes(row.get('id') ?? null) || row.get('form') === null)) return null;
  const nameOf = new Map<unknown, string>(ORGANISATIONS.map(({ code, name }) => [code, name]));
  if (answers.some((row) => ![null, nameOf.get(row.get('code'))].includes(row.get('organisation') as string)))
    return null;
  const taken = answers
    .map((row, place) => take(questions, row, place, list))
    .filter(({ status }) => status !== 'Test');
  const digested = [...new Set(taken.map(({ code }) => code))].flatMap((code) => {
    const own = taken.filter((one) => one.code === code);
    const finished = own.filter(({ status }) => status === 'Slutförd');
    const filled = own.filter((one) => one.status !== 'Slutförd' && hasContent(one));
    const last = [...(finished.length > 0 ? finished : filled)].sort((a, b) => a.at - b.at || a.place - b.place).at(-1);
    return own.map((one) => digestedOf(questions, one, one === last));
  });
  const source = sheets.find(({ name }) => name === ABOUT)?.rows.find(([cell]) => cell?.v === 'Källrad')?.[1]?.v;
  return digestText(digested, ['Källa: slump', source].filter(Boolean).join('. '));
}

const keysOf = (questions: readonly RandomQuestion[]): string[] =>
  questions.flatMap(({ type, options, hasText }, index) => [
    ...(type === 'multiple' ? options.map((_, place) => `q${index}/o${place}`) : []),
    ...(type === 'single' ? [`q${index}/answer`] : []),
    ...(type === 'text' || hasText ? [`q${index}/text`] : []),
  ]);

/** Whether a cell of one column says something in another: a mark is one in every box, a text in every free text. */
const isAtHome = (own: string, column: string): boolean =>
  own === column || (['box', 'text', 'time'].includes(kindOf(own)) && kindOf(own) === kindOf(column));

/** The rows of a sheet by the meanings of its cells; null if one is in a column that it does not belong to. */
function rowsOf(sheets: readonly Grid[], name: string, keys: readonly string[]): Row[] | null {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const columns = columnsOf(sheet);
  const first = headRow(sheet) + 1;
  const filled = sheet.rows.slice(first).filter((row) => row.some(({ v }) => v !== null));
  const rows = filled.map((row) => {
    const valueOf = (key: string): Meaning['value'] | undefined => {
      const cell: Cell | undefined = row[columns.get(key) ?? -1];
      if (!columns.has(key)) return undefined;
      if (!cell || cell.v === null) return cell?.means?.key === key ? cell.means.value : null;
      return cell.means && isAtHome(cell.means.key, key) ? cell.means.value : undefined;
    };
    return new Map(keys.map((key) => [key, valueOf(key)]));
  });
  const isWhole = (row: Map<string, Meaning['value'] | undefined>): row is Map<string, Meaning['value']> =>
    ![...row.values()].includes(undefined) && row.get('id') !== null;
  return rows.every(isWhole) ? rows : null;
}

function take(questions: readonly RandomQuestion[], row: Row, place: number, list: readonly Row[]): Taken {
  const status = String(row.get('status'));
  return {
    id: String(row.get('id')),
    code: String(row.get('code')),
    status,
    at: Number(row.get(status === 'Slutförd' ? 'finished' : 'started')),
    place,
    ticks: questions.map(({ type, options }, index) => {
      const single = row.get(`q${index}/answer`);
      if (type === 'single') return typeof single === 'number' ? [single] : [];
      return [...options.keys()].filter((option) => row.get(`q${index}/o${option}`) === true);
    }),
    texts: questions.map((_, index) => String(row.get(`q${index}/text`) ?? '')),
    cooperations: list
      .filter((one) => one.get('id') === row.get('id'))
      .map((one) => {
        const land = one.get('land');
        return `f${one.get('form')} ${typeof land === 'number' ? COUNTRIES[land]!.name : 'missing'}`;
      }),
  };
}

const hasContent = ({ ticks, texts, cooperations }: Taken): boolean =>
  ticks.some((one) => one.length > 0) || texts.some((one) => one !== '') || cooperations.length > 0;

function digestedOf(questions: readonly RandomQuestion[], one: Taken, counts: boolean): Digested {
  const own = meantBy(questions, one).map((meant, index) => {
    if (meant === null) return 'not-asked';
    const text = one.texts[index] === '' ? null : one.texts[index]!;
    return meant.options.size > 0 || meant.hasText
      ? answered(
          [...meant.options].map((option) => `o${option}`),
          text,
        )
      : 'missing';
  });
  return {
    code: one.code,
    reason: counts ? 'counts' : one.status === 'Slutförd' ? 'earlier' : 'unfinished',
    answers: [...own, one.cooperations.length > 0 ? '' : 'missing'],
    cooperations: one.cooperations,
  };
}

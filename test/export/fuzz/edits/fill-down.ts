import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, LIST, sheetOf } from './book';
import type { Edit } from './edit';
import { columnsOf, dataRows, putCell, type Cell } from './grid';
import { dateOf, textOfTime } from './minutes';
import { kindOf } from './kinds';

/** The next cells of a series as a spreadsheet program fills it. */
function series({ v, means, ...rest }: Cell, at: number): Cell {
  const digits = typeof v === 'string' ? /^(.*?)(\d+)$/u.exec(v) : null;
  const time =
    means && kindOf(means.key) === 'time' && typeof means.value === 'number' ? means.value + at * 60 * 24 : null;
  if (time !== null && means) {
    const next = typeof v === 'number' ? v + at : /^\d{4}/u.test(String(v)) ? textOfTime(time) : String(dateOf(time));
    return { ...rest, v: next, means: { key: means.key, value: time } };
  }
  const next =
    typeof v === 'number'
      ? v + at
      : digits
        ? `${digits[1]}${String(Number(digits[2]) + at).padStart(digits[2]!.length, '0')}`
        : v;
  if (next === v || !means) return { v: next, ...(means && { means }) };
  return {
    ...rest,
    v: next,
    means: means.key === 'id' ? { key: 'id', value: String(next) } : { key: 'series', value: null },
  };
}

const fill = (
  name: string,
  how: 'copies' | 'series',
  which: (keys: string[], random: Random) => string[],
  what: string,
): Edit => ({
  name: `fill down ${how} of ${what}: ${name}`,
  apply: (random, book) => {
    const sheet = sheetOf(book, name);
    const rows = dataRows(sheet);
    if (rows.length < 3) return null;
    const columns = columnsOf(sheet);
    const keys = which([...columns.keys()], random);
    if (keys.length === 0) return null;
    const from = random.whole(0, rows.length - 2);
    const to = Math.min(rows.length - 1, from + random.whole(1, 4));
    for (const column of keys.map((key) => columns.get(key)!)) {
      const first = sheet.rows[rows[from]!]![column]!;
      for (let at = from + 1; at <= to; at++)
        putCell(sheet, rows[at]!, column, how === 'copies' ? first : series(first, at - from));
    }
    return {
      detail: keys.join(),
      touched: [{ sheet: name, rows: rows.slice(from, to + 1) }, { sheet: LIST }],
      isOtherSurvey: true,
    };
  },
});

const one = (keys: string[], random: Random): string[] => [random.one(keys)];

/** A cell's corner that is dragged down, over what stands below. */
export const FILLING: readonly Edit[] = [
  fill(ANSWERS, 'copies', one, 'a cell'),
  fill(LIST, 'copies', one, 'a cell'),
  fill(ANSWERS, 'series', one, 'a cell'),
  fill(LIST, 'series', one, 'a cell'),
  fill(ANSWERS, 'copies', (keys) => keys.filter((key) => key === 'organisation' || key === 'code'), 'name and code'),
  fill(ANSWERS, 'copies', (keys) => keys.filter((key) => key.startsWith('q')), 'all answers'),
  fill(ANSWERS, 'copies', (keys) => keys.filter((key) => key !== 'id'), 'all but the id'),
  fill(ANSWERS, 'series', (keys) => keys.filter((key) => key === 'id'), 'the id'),
  fill(ANSWERS, 'series', (keys) => keys.filter((key) => key === 'finished'), 'the time'),
];

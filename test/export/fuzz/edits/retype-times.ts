import type { Random } from '../../../../tools/reconstruct/random';
import { ANSWERS, sheetOf } from './book';
import { retype } from './change';
import type { Edit } from './edit';
import { columnsOf, dataRows, putCell, type Cell, type Grid } from './grid';
import { columnsOfKind } from './kinds';
import { dateOf, serialOf, textOfTime } from './minutes';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Forms in which programs and people write a time; all mean the same minute to a person in Sweden. */
const FORMS: Readonly<Record<string, (minutes: number) => Cell['v']>> = Object.fromEntries(
  Object.entries({
    'with two spaces': ({ day, clock }) => `${day}  ${clock}`,
    'with spaces around': ({ day, clock }) => ` ${day} ${clock} `,
    'with a no-break space': ({ day, clock }) => `${day}\u00a0${clock}`,
    'with a narrow no-break space': ({ day, clock }) => `${day}\u202f${clock}`,
    'with a line break': ({ day, clock }) => `${day}\n${clock}`,
    'with seconds': ({ day, clock }) => `${day} ${clock}:00`,
    'with milliseconds': ({ day, clock }) => `${day} ${clock}:00.000`,
    'with T': ({ day, clock }) => `${day}T${clock}`,
    'with kl.': ({ day, clock }) => `${day} kl. ${clock}`,
    'with a comma': ({ day, clock }) => `${day}, ${clock}`,
    'with dots in the clock': ({ day, clock }) => `${day} ${clock.replace(':', '.')}`,
    'with dots in the day': ({ d, m, y, clock }) => `${d}.${m}.${y} ${clock}`,
    'with slashes': ({ d, m, y, clock }) => `${pad(d)}/${pad(m)}/${y} ${clock}`,
    'with hyphens, day first': ({ d, m, y, clock }) => `${pad(d)}-${pad(m)}-${y} ${clock}`,
    'with a short year': ({ day, clock }) => `${day.slice(2)} ${clock}`,
    'without hyphens': ({ day, clock }) => `${day.replaceAll('-', '')} ${clock}`,
    'without zeros': ({ d, m, y, clock }) => `${y}-${m}-${d} ${clock.replace(/^0/u, '')}`,
    'in words': ({ d, m, y, clock }) => `${d} ${MONTHS[m - 1]} ${y} ${clock}`,
    'in English': ({ d, m, y, clock }) => `${ENGLISH[m - 1]} ${d}, ${y} ${clock}`,
    'with AM and PM': ({ day, h, clock }) => `${day} ${h % 12 || 12}${clock.slice(2)} ${h < 12 ? 'AM' : 'PM'}`,
    'with fm and em': ({ day, h, clock }) => `${day} ${h % 12 || 12}${clock.slice(2)} ${h < 12 ? 'fm' : 'em'}`,
    'with a weekday': ({ day, clock }) => `to ${day} ${clock}`,
    'with the zone CET': ({ day, clock }) => `${day} ${clock} CET`,
    'with the zone of Sweden': ({ day, clock }) => `${day}T${clock}:00+02:00`,
    'with a question mark': ({ day, clock }) => `${day} ${clock}?`,
    'in half-width signs': ({ day, clock }) => `${day} ${clock.replace(':', '：')}`,
  } satisfies Record<string, (parts: Parts) => string>).map(([name, form]) => [
    name,
    (minutes: number) => form(partsOf(minutes)),
  ]),
);

interface Parts {
  readonly day: string;
  readonly clock: string;
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly h: number;
}

const MONTHS = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni'];
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June'];

function partsOf(minutes: number): Parts {
  const date = dateOf(minutes);
  const [day = '', clock = ''] = textOfTime(minutes).split(' ');
  return {
    day,
    clock,
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    h: date.getUTCHours(),
  };
}

/** Time columns, and rows: all of them, some, or one. */
function places(
  random: Random,
  sheet: Grid,
  how: 'all' | 'some' | 'one',
): [row: number, column: number, minutes: number][] {
  const rows = dataRows(sheet);
  const chosen =
    how === 'all'
      ? rows
      : how === 'one'
        ? [random.one(rows)]
        : random.shuffled(rows).slice(0, Math.ceil(rows.length / 2));
  return chosen.flatMap((row) =>
    columnsOfKind(sheet, 'time').flatMap(([, column]): [number, number, number][] => {
      const value = sheet.rows[row]![column]?.means?.value;
      return typeof value === 'number' ? [[row, column, value]] : [];
    }),
  );
}

/** Retypes times; what they mean changes only where `meaning` says so. */
const timing = (
  name: string,
  how: 'all' | 'some' | 'one',
  change: (minutes: number, random: Random) => Cell['v'],
  meaning?: (minutes: number) => number,
): Edit => ({
  name: `${how === 'all' ? 'all' : how === 'some' ? 'some' : 'two'} times ${name}`,
  apply: (random, book) => {
    const sheet = sheetOf(book, ANSWERS);
    const chosen = places(random, sheet, how);
    if (chosen.length === 0) return null;
    for (const [row, column, minutes] of chosen) {
      const means = { key: sheet.rows[row]![column]!.means!.key, value: meaning?.(minutes) ?? minutes };
      retype(sheet, row, column, { v: change(minutes, random), means });
    }
    return { touched: [{ sheet: ANSWERS }], isOtherSurvey: meaning !== undefined };
  },
});

/** Times that are typed, shown or moved otherwise. */
export const RETYPING_TIMES: readonly Edit[] = [
  ...Object.entries(FORMS).flatMap(([name, form]) => [timing(name, 'all', form), timing(name, 'some', form)]),
  timing('as serials', 'some', serialOf),
  timing('as serials of 1904', 'some', (minutes) => serialOf(minutes) - 1462),
  timing('as seconds since 1970', 'all', (minutes) => dateOf(minutes).getTime() / 1000),
  timing('as milliseconds since 1970', 'all', (minutes) => dateOf(minutes).getTime()),
  timing('as days only', 'all', (minutes) => textOfTime(minutes).slice(0, 10)),
  timing('as days only', 'some', (minutes) => textOfTime(minutes).slice(0, 10)),
  timing('as clocks only', 'all', (minutes) => textOfTime(minutes).slice(11)),
  timing('in UTC', 'some', (minutes) => `${textOfTime(minutes - 120).replace(' ', 'T')}Z`),
  timing('in New York', 'some', (minutes) => `${textOfTime(minutes - 360).replace(' ', 'T')}-04:00`),
  timing(
    'a year later',
    'one',
    (minutes) => textOfTime(minutes).replace('2018', '2019'),
    (minutes) => minutes + 365 * 1440,
  ),
  timing('in a year to come', 'one', (minutes) => textOfTime(minutes).replace('2018', '2108')),
  timing('in a year long ago', 'one', (minutes) => textOfTime(minutes).replace('2018', '0218')),
  timing('as a sign for nothing', 'one', (_, random) =>
    random.one(['-', '–', 'n/a', '0', 0, 'okänt', '1900-01-00 00:00', '0000-00-00 00:00:00', '1970-01-01 00:00']),
  ),
  timing('impossible', 'one', (_, random) =>
    random.one(['2018-02-30 10:00', '2018-04-03 25:00', '2018-13-01 10:00', '31.4.2018 10:00']),
  ),
  {
    name: 'all times of the same minute',
    apply: (_, book) => {
      const sheet = sheetOf(book, ANSWERS);
      const [, column] = columnsOfKind(sheet, 'time').find(([key]) => key === 'finished')!;
      for (const row of dataRows(sheet)) retype(sheet, row, column, { v: '2018-04-20 12:00' });
      return { touched: [{ sheet: ANSWERS }] };
    },
  },
  {
    name: 'beginning and end swapped',
    apply: (_, book) => {
      const sheet = sheetOf(book, ANSWERS);
      const columns = columnsOf(sheet);
      const [started, finished] = [columns.get('started')!, columns.get('finished')!];
      for (const row of dataRows(sheet)) {
        const [a, b] = [sheet.rows[row]![started]!, sheet.rows[row]![finished]!];
        putCell(sheet, row, started, b);
        putCell(sheet, row, finished, a);
      }
      return { touched: [{ sheet: ANSWERS }] };
    },
  },
];

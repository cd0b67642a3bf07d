import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as XLSX from 'xlsx';
import type { Organisation } from '../survey/respondent';
import type { Country, MunicipalityGroup } from '../survey/survey';
import { InputError } from './input-error';

/** An organisation with the other names that it goes by. */
export interface RegisteredOrganisation extends Organisation {
  readonly otherNames: readonly string[];
}

/** A country with the other names that it goes by. */
export interface RegisteredCountry extends Country {
  readonly otherNames: readonly string[];
}

/** What data/reference knows: who was asked, and the countries. */
export interface Reference {
  readonly organisations: readonly RegisteredOrganisation[];
  /** By code. */
  readonly groups: readonly MunicipalityGroup[];
  readonly countries: readonly RegisteredCountry[];
}

/**
 * Reads kommuner.csv, regioner.csv and lander.csv.
 * @throws InputError naming file and line if a column is missing, a code or name is blank or stands twice.
 */
export function readReference(folder: string): Reference {
  const kommuner = readCsv(join(folder, 'kommuner.csv'), ['kommunkod', 'kommun', 'grupp', 'gruppnamn'], 'kommunkod');
  const regioner = readCsv(
    join(folder, 'regioner.csv'),
    ['lanskod', 'namn_var_2018', 'namn_fran_2019', 'andra_namn'],
    'lanskod',
  );
  const lander = readCsv(join(folder, 'lander.csv'), ['land', 'iso3', 'varldsdel', 'andra_namn'], 'land');
  return {
    organisations: [
      ...kommuner.map((row) => ({
        code: row('kommunkod'),
        name: row('kommun'),
        kind: 'municipality' as const,
        group: row('grupp'),
        otherNames: [],
      })),
      ...regioner.map((row) => ({
        code: row('lanskod'),
        name: row('namn_var_2018'),
        kind: 'region' as const,
        group: null,
        otherNames: [row('namn_fran_2019'), ...names(row('andra_namn'))],
      })),
    ],
    groups: [...new Map(kommuner.map((row) => [row('grupp'), row('gruppnamn')]))]
      .map(([key, label]) => ({ key, label }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    countries: lander.map((row) => ({
      name: row('land'),
      iso3: row('iso3'),
      part: row('varldsdel'),
      otherNames: names(row('andra_namn')),
    })),
  };
}

const names = (list: string): string[] =>
  list
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

type Row = (column: string) => string;

function readCsv(path: string, columns: readonly string[], key: string): Row[] {
  const file = basename(path);
  const book = XLSX.read(readFileSync(path, 'utf8'), { type: 'string', raw: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  const [header = [], ...lines] = XLSX.utils.sheet_to_json<string[]>(sheet ?? {}, {
    header: 1,
    raw: false,
    defval: '',
    blankrows: true,
  });
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new InputError([
      {
        file,
        place: 'line 1',
        found: `no column ${missing.join(', ')}`,
        expected: columns.join(', '),
        remedy: 'Restore the file from the repository.',
      },
    ]);
  }
  const seen = new Set<string>();
  return lines.map((line, index) => {
    const row: Row = (column) => line[header.indexOf(column)] ?? '';
    if (row(key) === '' || seen.has(row(key))) {
      throw new InputError([
        {
          file,
          place: `line ${index + 2}`,
          found: `${key} "${row(key)}"`,
          expected: 'a value that stands once',
          remedy: 'Mend the line.',
        },
      ]);
    }
    seen.add(row(key));
    return row;
  });
}

import { join } from 'node:path';
import { z } from 'zod';
import type { Organisation } from '../survey/respondent';
import type { Country } from '../survey/country';
import type { MunicipalityGroup } from '../survey/municipality-group';
import { Faults } from '../input/input-error';
import { matchKey } from '../input/normalise-text';
import { readRegisterCsv } from '../input/read-register-csv';

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

const name = z.string().min(1, 'a name');
const kommun = z.object({
  kommunkod: z.string().regex(/^\d{4}(\d{2})?$/u, 'four digits, or six of its parts; leading zeros count'),
  kommun: name,
  grupp: z.string().regex(/^[A-C]\d$/u, 'a municipality group, A1 to C9'),
  gruppnamn: name,
});
const region = z.object({
  lanskod: z.string().regex(/^\d{2}$/u, 'two digits; leading zeros count'),
  namn_var_2018: name,
  namn_fran_2019: name,
  andra_namn: z.string(),
});
const land = z.object({
  land: name,
  iso3: z.string().regex(/^[A-Z]{3}$/u, 'a code of three capitals'),
  varldsdel: z.enum(['Norden', 'övriga Europa', 'övriga världen'], 'Norden, övriga Europa or övriga världen'),
  andra_namn: z.string(),
});

/**
 * Reads kommuner.csv, regioner.csv and lander.csv.
 * @throws InputError naming file and line if a column is missing, a cell has another form, or a code or name stands twice.
 */
export function readReference(folder: string): Reference {
  const faults = new Faults();
  const read = <T>(file: string, schema: z.ZodObject & z.ZodType<T>): T[] =>
    faults.attempt(() => readRegisterCsv(join(folder, file), schema)) ?? [];
  const kommuner = read('kommuner.csv', kommun);
  const regioner = read('regioner.csv', region);
  const lander = read('lander.csv', land);
  const reference: Reference = {
    organisations: [
      ...kommuner.map((row) => ({
        code: row.kommunkod,
        name: row.kommun,
        kind: 'municipality' as const,
        group: row.grupp,
        otherNames: [],
      })),
      ...regioner.map((row) => ({
        code: row.lanskod,
        name: row.namn_var_2018,
        kind: 'region' as const,
        group: null,
        otherNames: [row.namn_fran_2019, ...names(row.andra_namn)],
      })),
    ],
    groups: [...new Map(kommuner.map(({ grupp, gruppnamn }) => [grupp, gruppnamn]))]
      .map(([key, label]) => ({ key, label }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    countries: lander.map((row) => ({
      name: row.land,
      iso3: row.iso3,
      part: row.varldsdel,
      otherNames: names(row.andra_namn),
    })),
  };
  checkNames(reference.countries, 'lander.csv', faults);
  checkNames(reference.organisations, 'kommuner.csv, regioner.csv', faults);
  faults.throwIfAny();
  return reference;
}

const names = (list: string): string[] =>
  list
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

/** A name that two go by would be counted for one of them by chance. */
function checkNames(
  list: readonly { readonly name: string; readonly otherNames: readonly string[] }[],
  file: string,
  faults: Faults,
): void {
  const owners = new Map<string, string>();
  for (const { name, otherNames } of list) {
    for (const key of new Set([name, ...otherNames].map(matchKey))) {
      const owner = owners.get(key);
      if (owner !== undefined)
        faults.add({
          file,
          found: `the name "${key}" for both ${owner} and ${name}`,
          expected: 'each name for one of them',
          remedy: 'Remove it from one of the two lines.',
        });
      owners.set(key, name);
    }
  }
}

import { join } from 'node:path';
import { z } from 'zod';
import type { OrganisationGroup, Population, Register, RegisterRow } from '../survey/register';
import type { Organisation } from '../survey/respondent';
import { Faults } from '../input/input-error';
import { matchKey } from '../input/normalise-text';
import { readRegisterCsv } from '../input/read-register-csv';
import type { Codebook } from './codebook';

/** An organisation with the other names that it goes by, and the words that may stand behind a name. */
export interface RegisteredOrganisation extends Organisation {
  readonly otherNames: readonly string[];
  readonly endings: readonly string[];
}

/** What data/reference knows: who was asked, and lists such as that of the countries. */
export interface Reference {
  readonly registers: readonly Register[];
  readonly populations: readonly Population[];
  readonly organisations: readonly RegisteredOrganisation[];
  /** Of all organisations, by key. */
  readonly groups: readonly OrganisationGroup[];
}

type RegisterEntry = Codebook['registers'][number];

/** A register as it was read, with the labels of the groups of its rows. */
interface ReadRegister extends Register {
  readonly groups: ReadonlyMap<string, string>;
}

/**
 * Reads the registers of a codebook, all of them at once.
 * @param folder Where they lie.
 * @throws InputError naming file and line if a column is missing, a cell has another form, or a code or name stands twice.
 */
export function readReference(
  { registers: entries, populations }: Pick<Codebook, 'registers' | 'populations'>,
  folder: string,
): Reference {
  const faults = new Faults();
  const registers = entries.map((entry): ReadRegister => {
    const rows = faults.attempt(() => readRegisterCsv(join(folder, entry.file), schemaOf(entry))) ?? [];
    const { group } = entry;
    const groups = new Map(group ? rows.map((row) => [row[group.key] ?? '', row[group.label] ?? '']) : []);
    return { id: entry.id, rows: rows.map((row) => registerRow(entry, row)), groups };
  });
  const found = populations.flatMap(({ id, register: name, alsoCounted }): (Population & RegisterOrganisations)[] => {
    const register = registers.find((one) => one.id === name);
    const endings = entries.find((one) => one.id === name)?.endings ?? [];
    const organisations = (register?.rows ?? []).map(
      ({ code, name: own, group, otherNames }): RegisteredOrganisation => ({
        ...{ code: code ?? own, name: own, kind: id, group },
        ...{ otherNames, endings },
      }),
    );
    return [{ id, alsoCounted, organisations }];
  });
  const organisations = found.flatMap((one) => one.organisations);
  const isAsked = (id: string): boolean => populations.some(({ register }) => register === id);
  const files = entries.filter(({ id }) => isAsked(id)).map(({ file }) => file);
  checkNames(organisations, files.join(', '), faults);
  checkCodes(organisations, files.join(', '), faults);
  for (const { id, file } of entries.filter((entry) => !isAsked(entry.id)))
    checkNames(registers.find((one) => one.id === id)?.rows ?? [], file, faults);
  faults.throwIfAny();
  const groups = new Map(registers.flatMap((one) => [...one.groups]));
  return {
    registers,
    populations: found,
    organisations,
    groups: [...groups].map(([key, label]) => ({ key, label })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

interface RegisterOrganisations {
  readonly organisations: readonly RegisteredOrganisation[];
}

const notBlank = z.string().min(1, 'a name');

/** The columns of a register, its key first. */
function schemaOf({ code, name, otherNames, group, fields, forms }: RegisterEntry): z.ZodObject & z.ZodType<Cells> {
  const columns = [...(code ? [code] : []), name, ...(group ? [group.key, group.label] : []), ...fields, ...otherNames];
  const named = new Set([code, name, group?.key, group?.label]);
  const cellOf = (column: string): z.ZodString => {
    const form = forms[column];
    if (form) return z.string().regex(new RegExp(`^(?:${form.like})$`, 'u'), form.says);
    return named.has(column) ? notBlank : z.string();
  };
  return z.object(Object.fromEntries(columns.map((column) => [column, cellOf(column)]))) as never;
}

type Cells = Readonly<Record<string, string>>;

const registerRow = ({ code, name, otherNames, group, fields }: RegisterEntry, row: Cells): RegisterRow => ({
  code: code === undefined ? null : (row[code] ?? ''),
  name: row[name] ?? '',
  otherNames: otherNames.flatMap((column) => names(row[column] ?? '')),
  group: group === undefined ? null : (row[group.key] ?? ''),
  fields: new Map(fields.map((field) => [field, row[field] ?? ''])),
});

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

/** Within a register they stand once; two registers of who was asked must not share one either. */
function checkCodes(organisations: readonly RegisteredOrganisation[], file: string, faults: Faults): void {
  const owners = new Map<string, RegisteredOrganisation>();
  for (const one of organisations) {
    const owner = owners.get(one.code);
    if (owner !== undefined && owner.kind !== one.kind)
      faults.add({
        file,
        found: `the code ${one.code} for both ${owner.name} and ${one.name}`,
        expected: 'each code for one of them',
        remedy: 'Remove one of the two lines.',
      });
    owners.set(one.code, one);
  }
}

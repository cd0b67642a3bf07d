import { matchKey } from '../input/normalise-text';
import type { RegisteredOrganisation } from './reference';

/** A register's organisations by what an export says of them. */
export interface OrganisationLookup {
  byCode(code: string): RegisteredOrganisation | undefined;
  /** The first that goes by a name, in the register's order. */
  byName(name: string): RegisteredOrganisation | undefined;
}

type Register = readonly RegisteredOrganisation[];

const LOOKUPS = new WeakMap<Register, OrganisationLookup>();

/** Every row asks, so a register is gone through once. */
export function organisationLookup(organisations: Register): OrganisationLookup {
  const known = LOOKUPS.get(organisations);
  if (known) return known;
  const kinds = [...new Map(organisations.map((one) => [one.kind, one])).values()];
  const codes = firstPlaces(organisations, ({ code }) => [code]);
  // Only rows with a wrong code ask by name.
  let names: ReadonlyMap<string, number> | undefined;
  const lookup: OrganisationLookup = {
    byCode: (code) => organisations[codes.get(code) ?? -1],
    byName: (name) => {
      names ??= firstPlaces(organisations, registeredForms);
      const places = kinds.flatMap((one) => formsOf(name, one).flatMap((form) => names?.get(form) ?? []));
      return organisations[Math.min(...places, organisations.length)];
    },
  };
  LOOKUPS.set(organisations, lookup);
  return lookup;
}

/** Whether an organisation goes by a name: "Ale" and "Ale kommun", and what regions were called before and after. */
export function hasName(organisation: RegisteredOrganisation, name: string): boolean {
  if (organisation.name === name) return true;
  const forms = new Set(registeredForms(organisation));
  return formsOf(name, organisation).some((form) => forms.has(form));
}

/** The forms of a name that may be one of the register's: as it stands, and without what may stand behind it. */
const formsOf = (name: string, { kind, endings }: Pick<RegisteredOrganisation, 'kind' | 'endings'>): string[] => [
  `as it stands/${kind}/${matchKey(name)}`,
  `plain/${kind}/${plain(name, endings)}`,
];

/** "Ale kommun" and "Uppsalas kommun", without the genitive, are "Ale" and "Uppsala". */
function plain(name: string, endings: readonly string[]): string {
  const key = matchKey(name);
  const ending = endings.map(matchKey).find((one) => key.endsWith(` ${one}`));
  return ending === undefined ? key : key.slice(0, -ending.length - 1).replace(/s$/u, '');
}

/** Names of the register in those forms; plain ones without a genitive, too. */
const registeredForms = (one: RegisteredOrganisation): string[] =>
  [one.name, ...one.otherNames].flatMap((name) => {
    const forms = formsOf(name, one);
    return [...forms, `plain/${one.kind}/${plain(name, one.endings).replace(/s$/u, '')}`];
  });

/** Where each key stands first. */
function firstPlaces(organisations: Register, keysOf: (one: RegisteredOrganisation) => string[]): Map<string, number> {
  const places = new Map<string, number>();
  organisations.forEach((one, place) => {
    for (const key of keysOf(one)) if (!places.has(key)) places.set(key, place);
  });
  return places;
}

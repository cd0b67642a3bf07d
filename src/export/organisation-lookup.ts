import { matchKey } from '../input/normalise-text';
import type { OrganisationKind } from '../survey/respondent';
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
  const codes = firstPlaces(organisations, ({ code }) => [code]);
  // Only rows with a wrong code ask by name.
  let names: ReadonlyMap<string, number> | undefined;
  const lookup: OrganisationLookup = {
    byCode: (code) => organisations[codes.get(code) ?? -1],
    byName: (name) => {
      names ??= firstPlaces(organisations, registeredForms);
      const places = KINDS.flatMap((kind) => formsOf(name, kind).flatMap((form) => names?.get(form) ?? []));
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
  return formsOf(name, organisation.kind).some((form) => forms.has(form));
}

const KINDS = ['municipality', 'region'] as const;

const plain = (name: string, kind: OrganisationKind): string =>
  kind === 'municipality' ? matchKey(name).replace(/s? (kommun|stad)$/u, '') : matchKey(name);

/** The forms of a name that may be one of the register's: as it stands, and without what kind of organisation it is. */
const formsOf = (name: string, kind: OrganisationKind): string[] => [
  `as it stands/${kind}/${matchKey(name)}`,
  `plain/${kind}/${plain(name, kind)}`,
];

/** Names of the register in those forms; plain ones without a genitive, too. */
const registeredForms = ({ name, kind, otherNames }: RegisteredOrganisation): string[] =>
  [name, ...otherNames].flatMap((one) => {
    const forms = formsOf(one, kind);
    return [...forms, `plain/${kind}/${plain(one, kind).replace(/s$/u, '')}`];
  });

/** Where each key stands first. */
function firstPlaces(organisations: Register, keysOf: (one: RegisteredOrganisation) => string[]): Map<string, number> {
  const places = new Map<string, number>();
  organisations.forEach((one, place) => {
    for (const key of keysOf(one)) if (!places.has(key)) places.set(key, place);
  });
  return places;
}

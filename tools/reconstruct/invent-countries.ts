import type { Reference } from '../../src/export/reference';
import { countriesOf, type Country } from './countries';
import type { CooperationDraft, RespondentDraft } from './draft';
import type { Random } from './random';
import type { Totals } from './solve-totals';
import type { Targets } from './targets';

/** A cooperation together with who has it. */
interface Owned {
  readonly owner: RespondentDraft;
  readonly cooperation: CooperationDraft;
}

/** Invented weights: neighbours and large countries are commoner; every other country weighs 1. */
const WEIGHTS: Readonly<Record<string, number>> = {
  Finland: 75,
  Norge: 62,
  Danmark: 45,
  Island: 16,
  Tyskland: 34,
  Polen: 28,
  Estland: 26,
  Lettland: 15,
  Litauen: 14,
  Frankrike: 12,
  Italien: 8,
  USA: 14,
  Storbritannien: 6,
  Ungern: 7,
  Tanzania: 5,
  Kenya: 5,
  Namibia: 5,
  Botswana: 4,
  Sydafrika: 6,
  Vietnam: 4,
  Japan: 4,
  Indien: 4,
  Turkiet: 5,
  Ukraina: 4,
};

/** Countries of which the report tells how many respondents have cooperations there, by kind. */
const COUNTED = [
  {
    name: 'Kina',
    forms: ['vanort', 'partnerskap'],
    municipality: '2-kina-kommuner-antal',
    region: '2-kina-regioner-antal',
  },
  {
    name: 'Ryssland',
    forms: ['vanort'],
    municipality: '2-ryssland-kommuner-antal',
    region: '2-ryssland-regioner-antal',
  },
];

/** Gives twin towns and partnerships their countries: each part of the world its total, each listed country at least one. */
export function inventCountries(
  drafts: readonly RespondentDraft[],
  totals: Totals,
  reference: Reference,
  targets: Targets,
  random: Random,
): void {
  const listed = targets.items('bilaga-lander-kommuner').map((name) => countryOf(reference, name));
  const open: Record<string, number> = {
    Norden: totals.of('2-norden-antal'),
    'övriga Europa': totals.of('2-ovriga-europa-antal'),
    'övriga världen': totals.of('2-ovriga-varlden-antal'),
  };
  const supported = new Set(targets.items('1-partnerskap-lander').map((name) => countryOf(reference, name).name));
  const owned = random.shuffled(
    drafts.flatMap((owner) =>
      owner.cooperations.filter(({ form }) => form !== 'andra').map((cooperation) => ({ owner, cooperation })),
    ),
  );
  const place = ({ cooperation }: Owned, country: Country): void => {
    cooperation.land = country.name;
    open[country.part] = (open[country.part] ?? 0) - 1;
  };
  const suits = ({ cooperation }: Owned, { name }: Country): boolean =>
    cooperation.form !== 'partnerskap' || supported.has(name);
  const free = (): Owned[] => owned.filter(({ cooperation }) => cooperation.land === null);

  for (const { name, forms, ...claims } of COUNTED) {
    const country = countryOf(reference, name);
    for (const kind of ['municipality', 'region'] as const) {
      const owners = new Set<RespondentDraft>();
      for (const one of free()) {
        if (owners.size === targets.number(claims[kind])) break;
        if (
          one.owner.organisation.kind !== kind ||
          owners.has(one.owner) ||
          !forms.includes(one.cooperation.form) ||
          !suits(one, country)
        )
          continue;
        place(one, country);
        owners.add(one.owner);
      }
      if (owners.size < targets.number(claims[kind])) throw new Error(`too few respondents for ${name}`);
    }
  }
  const rest = listed.filter(({ name }) => !COUNTED.some((one) => one.name === name));
  // Partnerships first: fewer countries suit them. One each, by municipalities, so that no listed country is left out.
  const byForm = (form: string): Owned[] =>
    free().filter(({ owner, cooperation }) => cooperation.form === form && owner.organisation.kind === 'municipality');
  const needed = rest.filter(({ name }) => !owned.some(({ cooperation }) => cooperation.land === name));
  for (const country of needed) {
    const one = (supported.has(country.name) ? byForm('partnerskap')[0] : undefined) ?? byForm('vanort')[0];
    if (one) place(one, country);
  }
  const choose = (one: Owned): Country | null => {
    const possible = rest.filter((country) => (open[country.part] ?? 0) > 0 && suits(one, country));
    return possible.length > 0 ? weighted(possible, random) : null;
  };
  for (const form of ['partnerskap', 'vanort']) {
    for (const one of free().filter(({ cooperation }) => cooperation.form === form)) {
      // Nearly every partnership names its country.
      const country = form === 'partnerskap' && random.next() < 0.05 ? null : choose(one);
      if (country) place(one, country);
    }
  }
  const left = Object.entries(open).filter(([, number]) => number !== 0);
  if (left.length > 0)
    throw new Error(`countries left over: ${left.map(([part, number]) => `${part} ${number}`).join(', ')}`);
}

/** By name or another name, and without an explanation in brackets. */
export function countryOf(reference: Reference, name: string): Country {
  const plain = name.replace(/ \(.*\)$/, '');
  const found = countriesOf(reference).find((country) => [country.name, ...country.otherNames].includes(plain));
  if (!found) throw new Error(`unknown country: ${name}`);
  return found;
}

function weighted(countries: readonly Country[], random: Random): Country {
  const weights = countries.map(({ name }) => WEIGHTS[name] ?? 1);
  let point = random.next() * weights.reduce((a, b) => a + b, 0);
  const index = weights.findIndex((weight) => (point -= weight) < 0);
  return countries[Math.max(0, index)] as Country;
}

import type { Register } from '../published/register';
import type { Table } from '../tables/table';
import type { Audit } from './audit';
import { hiddenBaseRow } from './hidden-base-row';
import type { Finding } from './finding';
import { claimText, rangeText } from './words';

type Row = Table['rows'][number];

/** How findings of a kind are told: the table's name, its heads, and a row each. */
interface Layout<F extends Finding> {
  readonly id: string;
  readonly title: string;
  readonly heads: Readonly<Record<string, string>>;
  readonly row: (finding: F, register: Register) => Row;
}

const claimTexts = (ids: readonly string[], register: Register): string =>
  ids.map((id) => claimText(register.claim(id))).join('; ');

const LAYOUTS: { readonly [K in Finding['kind']]: Layout<Extract<Finding, { kind: K }>> } = {
  contradiction: {
    id: 'granskning-motsagelser',
    title: 'Tryckta tal som motsäger varandra',
    heads: { uppgift: 'Uppgift', motsager: 'Motsäger', forklaring: 'Förklaring' },
    row: ({ outside, contradicts, explanation }, register) => ({
      uppgift: claimTexts([outside], register),
      motsager: claimTexts(contradicts, register),
      forklaring: explanation,
    }),
  },
  'holds-only-if': {
    id: 'granskning-antaganden',
    title: 'Tryckta tal som stämmer bara under ett antagande',
    heads: {
      samband: 'Samband',
      uppgifter: 'Uppgifter',
      antagande: 'Stämmer bara om',
      antal: 'Antal',
      rekonstruktion: 'I rekonstruktionen',
    },
    row: ({ says, claims, assuming, reconstruction }, register) => ({
      samband: says,
      uppgifter: claimTexts(claims, register),
      antagande: assuming.map(({ assumption }) => assumption).join('; eller om '),
      antal: assuming.map(({ least, most }) => rangeText(least, most)).join('; '),
      rekonstruktion: reconstruction,
    }),
  },
  'hidden-base': {
    id: 'granskning-dolda-baser',
    title: 'Baser som inte är tryckta',
    heads: { bas: 'Bas', procent: 'Procent', hogst: 'Högst', baser: 'Möjliga baser', besked: 'Vad procenten säger' },
    row: hiddenBaseRow,
  },
};

/** Findings of one kind as a table, with what the claims print. */
export function auditTable<K extends Finding['kind']>(
  { findings }: Pick<Audit, 'findings'>,
  kind: K,
  register: Register,
): Table {
  const { id, title, heads, row } = LAYOUTS[kind];
  const own = findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
  return {
    id,
    title,
    columns: Object.keys(heads),
    heads,
    rows: own.map((finding) => row(finding, register)),
    base: `Bas: ${register.claims.length} tryckta uppgifter`,
    source: 'Källa: rapportens tryckta uppgifter',
  };
}

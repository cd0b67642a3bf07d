import type { Register } from '../published/register';
import type { Table } from '../tables/table';
import type { Audit } from './audit';
import { readingText } from './assumption-text';
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
    heads: { uppgift: 'Uppgift', motsager: 'Motsäger', rakning: 'Räkning', forklaring: 'Förklaring' },
    row: ({ outside, contradicts, arithmetic, explanation }, register) => ({
      uppgift: claimTexts([outside], register),
      motsager: claimTexts(contradicts, register),
      rakning: arithmetic.join('; '),
      forklaring: explanation,
    }),
  },
  'contradiction-in-words': {
    id: 'granskning-motsagelser-i-ord',
    title: 'Tryckta påståenden som motsäger varandra',
    heads: { uppgift: 'Uppgifter', rakning: 'Räkning', forklaring: 'Förklaring' },
    row: ({ claims, arithmetic, explanation }, register) => ({
      uppgift: claimTexts(claims, register),
      rakning: arithmetic.join('; '),
      forklaring: explanation,
    }),
  },
  'holds-only-if': {
    id: 'granskning-antaganden',
    title: 'Tryckta tal som inte går ihop som de står, och vad som får dem att göra det',
    heads: {
      samband: 'Samband',
      uppgifter: 'Uppgifter',
      rakning: 'Räkning',
      antagande: 'Går ihop om',
      antal: 'Antal',
      rekonstruktion: 'I rekonstruktionen',
    },
    row: ({ says, claims, arithmetic, assuming, reconstruction }, register) => ({
      samband: says,
      uppgifter: claimTexts(claims, register),
      rakning: arithmetic.join('; '),
      antagande: [
        assuming.map(({ assumption }) => assumption).join('; eller om '),
        ...assuming.flatMap(({ readings }) => readings.map(readingText)),
      ].join('. '),
      antal: assuming.map(({ least, most }) => rangeText(least, most)).join('; '),
      rekonstruktion: reconstruction,
    }),
  },
  'hidden-base': {
    id: 'granskning-dolda-baser',
    title: 'Baser som inte är tryckta',
    heads: {
      bas: 'Bas',
      procent: 'Procent',
      hogst: 'Högst',
      baser: 'Möjliga baser',
      rakning: 'Till exempel',
      besked: 'Vad procenten säger',
    },
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

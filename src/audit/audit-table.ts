import type { Audit } from './audit';
import type { Finding } from './finding';
import type { Register } from '../published/register';
import type { Table } from '../tables/table';
import { claimText } from './words';

const TITLES: Readonly<Record<Finding['kind'], string>> = {
  contradiction: 'Tryckta tal som motsäger varandra',
  'holds-only-if': 'Tryckta tal som stämmer bara under ett antagande',
  'hidden-base': 'Baser som inte är tryckta',
};

const IDS: Readonly<Record<Finding['kind'], string>> = {
  contradiction: 'granskning-motsagelser',
  'holds-only-if': 'granskning-antaganden',
  'hidden-base': 'granskning-dolda-baser',
};

/** Findings of one kind as a table: what was printed, and what there is to say about it. */
export function auditTable({ findings }: Pick<Audit, 'findings'>, kind: Finding['kind'], register: Register): Table {
  const own = findings.filter((finding) => finding.kind === kind);
  return {
    id: IDS[kind],
    title: TITLES[kind],
    columns: ['tryckt', 'forklaring', 'uppgifter'],
    heads: { tryckt: 'Tryckt', forklaring: 'Förklaring', uppgifter: 'Uppgifter i registret' },
    rows: own.map(({ claims, explanation }) => ({
      tryckt: claims.map((id) => claimText(register.claim(id))).join('; '),
      forklaring: explanation,
      uppgifter: claims.join('; '),
    })),
    base: `Bas: ${register.claims.length} tryckta uppgifter`,
    source: 'Källa: rapportens tryckta uppgifter',
  };
}

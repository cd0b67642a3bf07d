import { inLanguage } from '../input/language';
import type { Register } from '../published/register';
import type { Table } from '../tables/table';
import { readingText } from './assumption-text';
import type { Audit } from './audit';
import { auditTableTextsEn } from './audit-table-text-en';
import { auditTableTextsSv } from './audit-table-text-sv';
import type { Finding } from './finding';
import { hiddenBaseRow } from './hidden-base-row';
import { claimText, rangeText } from './words';

type Value = Table['rows'][number][string];

const claimTexts = (ids: readonly string[], register: Register): string =>
  ids.map((id) => claimText(register.claim(id))).join('; ');

/** A row of each kind of finding, in the order of its heads. */
const ROWS: {
  readonly [K in Finding['kind']]: (finding: Extract<Finding, { kind: K }>, register: Register) => readonly Value[];
} = {
  contradiction: ({ outside, contradicts, arithmetic, explanation }, register) => [
    claimTexts([outside], register),
    claimTexts(contradicts, register),
    arithmetic.join('; '),
    explanation,
  ],
  'contradiction-in-words': ({ claims, arithmetic, explanation }, register) => [
    claimTexts(claims, register),
    arithmetic.join('; '),
    explanation,
  ],
  'holds-only-if': ({ says, claims, arithmetic, assuming, reconstruction }, register) => [
    says,
    claimTexts(claims, register),
    arithmetic.join('; '),
    [
      assuming.map(({ assumption }) => assumption).join(inLanguage({ sv: '; eller om ', en: '; or if ' })),
      ...assuming.flatMap(({ readings }) => readings.map(readingText)),
    ].join('. '),
    assuming.map(({ least, most }) => rangeText(least, most)).join('; '),
    reconstruction,
  ],
  'hidden-base': hiddenBaseRow,
};

/** Findings of one kind as a table, with what the claims print. */
export function auditTable<K extends Finding['kind']>(
  { findings }: Pick<Audit, 'findings'>,
  kind: K,
  register: Register,
): Table {
  const { id, title, heads } = inLanguage({ sv: auditTableTextsSv, en: auditTableTextsEn })[kind];
  const columns = Object.keys(heads);
  const own = findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
  const rows = own.map((finding) => {
    const values = ROWS[kind](finding, register);
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]));
  });
  const claims = register.claims.length;
  return {
    ...{ id, title, columns, heads, rows },
    ...inLanguage({
      sv: { base: `Bas: ${claims} tryckta uppgifter`, source: 'Källa: rapportens tryckta uppgifter' },
      en: {
        base: `Base: ${claims} printed ${claims === 1 ? 'fact' : 'facts'}`,
        source: 'Source: what the report prints',
      },
    }),
  };
}

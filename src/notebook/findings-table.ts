import { inLanguage } from '../input/language';
import { claimText } from '../audit/words';
import type { Register } from '../published/register';
import type { Table, TableText } from '../tables/table';

/** What a table of findings is called. */
export interface FindingsTableOptions extends TableText {
  /** What the printed numbers are called. */
  readonly register: Register;
}

interface Finding {
  readonly claims: readonly string[];
  readonly tables?: readonly string[];
  readonly explanation: string;
}

/** Findings as a table: what each is about, and what there is to say. */
export const findingsTable = (findings: readonly Finding[], { register, ...text }: FindingsTableOptions): Table => ({
  ...text,
  columns: ['about', 'explanation', 'id'],
  heads: inLanguage({
    sv: { about: 'Gäller', explanation: 'Förklaring', id: 'I registret' },
    en: { about: 'About', explanation: 'Explanation', id: 'In the register' },
  }),
  rows: findings.map(({ claims, tables = [], explanation }) => ({
    about: [...claims.map((id) => claimText(register.claim(id))), ...tables].join('; '),
    explanation,
    id: claims.join('; '),
  })),
});

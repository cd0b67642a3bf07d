import type { Table } from './table';

/** What a table of findings is called. */
export interface FindingsTableOptions {
  readonly id: string;
  readonly title: string;
  readonly base: string;
  readonly source: string;
}

interface Finding {
  readonly claims: readonly string[];
  readonly tables?: readonly string[];
  readonly explanation: string;
}

/** Findings as a table: what each is about, and what there is to say. */
export const findingsTable = (findings: readonly Finding[], options: FindingsTableOptions): Table => ({
  ...options,
  columns: ['about', 'explanation'],
  heads: { about: 'Gäller', explanation: 'Förklaring' },
  rows: findings.map(({ claims, tables = [], explanation }) => ({
    about: [...claims, ...tables].join(', '),
    explanation,
  })),
});

import type { Table, TableText } from '../tables/table';
import { LEARNS, type Learns } from './exposed';
import type { SmallGroupFinding } from './finding';

const TEXTS: Readonly<Record<Learns, string>> = {
  each: 'Vad var och en svarade',
  'one-of-them': 'Vad de andra svarade, för en av dem',
  few: 'Hur få som svarade så',
  nearly: 'Nästan hur få som svarade så',
};

/** What an attacker can know of small groups as a table, the gravest first. */
export const smallGroupTable = (findings: readonly SmallGroupFinding[], text: TableText): Table => ({
  ...text,
  columns: ['rank', 'learns', 'from', 'explanation'],
  heads: { rank: 'Plats', learns: 'Vad som kan räknas ut', from: 'Ur', explanation: 'Förklaring' },
  rows: findings.map(({ rank, exposed, tables, claims, explanation }) => {
    const gravest = LEARNS.find((one) => exposed.some(({ learns }) => learns === one)) ?? 'nearly';
    return { rank, learns: TEXTS[gravest], from: [...tables, ...claims].join('; '), explanation };
  }),
});

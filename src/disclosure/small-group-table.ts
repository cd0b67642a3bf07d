import { inLanguage } from '../input/language';
import type { Table, TableText } from '../tables/table';
import { LEARNS, type Learns } from './exposed';
import type { SmallGroupFinding } from './finding';

const SV: Readonly<Record<Learns, string>> = {
  each: 'Vad var och en svarade',
  'one-of-them': 'Vad de andra svarade, för en av dem',
  few: 'Hur få som svarade så',
  nearly: 'Nästan hur få som svarade så',
};

const EN: Readonly<Record<Learns, string>> = {
  each: 'What each of them answered',
  'one-of-them': 'What the others answered, to one of them',
  few: 'How few gave the answer',
  nearly: 'Nearly how few gave the answer',
};

const HEADS_SV = { rank: 'Plats', learns: 'Vad som kan räknas ut', from: 'Ur', explanation: 'Förklaring' };
const HEADS_EN = { rank: 'Place', learns: 'What can be worked out', from: 'From', explanation: 'Explanation' };

/** What an attacker can know of small groups as a table, the gravest first. */
export const smallGroupTable = (findings: readonly SmallGroupFinding[], text: TableText): Table => ({
  ...text,
  columns: ['rank', 'learns', 'from', 'explanation'],
  heads: inLanguage({ sv: HEADS_SV, en: HEADS_EN }),
  rows: findings.map(({ rank, exposed, tables, claims, explanation }) => {
    const gravest = LEARNS.find((one) => exposed.some(({ learns }) => learns === one)) ?? 'nearly';
    const learns = inLanguage({ sv: SV, en: EN })[gravest];
    return { rank, learns, from: [...tables, ...claims].join('; '), explanation };
  }),
});

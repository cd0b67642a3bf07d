import { listed } from '../language/words';
import type { SmallReason, SmallRow } from './finding';

/** Rows that a sentence names before it only counts them. */
const NAMED = 4;

const TEXTS: Readonly<Record<SmallReason, string>> = {
  base: 'liten bas',
  count: 'få i antalet',
  organisations: 'få organisationer bakom antalet',
  rest: 'få utanför antalet',
  named: 'raden är en namngiven organisation',
  linked: 'få i skillnaden',
};

/** What makes tables tell of small groups, in Swedish. */
export function smallGroupText(tables: readonly string[], rows: readonly SmallRow[]): string {
  const [table, part] = tables;
  const where = part === undefined ? `Tabellen ${table}` : `Tabellen ${table} minus delen ${part}`;
  const reasons = (Object.keys(TEXTS) as SmallReason[]).flatMap((reason) => {
    const own = rows.filter((row) => row.reasons.includes(reason)).sort(smallestFirst);
    const named = own.slice(0, NAMED).map(rowText);
    const more = own.length > NAMED ? [`${own.length - NAMED} till`] : [];
    return own.length === 0 ? [] : [`${TEXTS[reason]}: ${listed([...named, ...more])}`];
  });
  return `${where}: ${reasons.join('; ')}.`;
}

const swedish = new Intl.Collator('sv');

/** The smallest are named first, equal ones in Swedish order: in a table rows stand as in the codebook. */
const smallestFirst = (a: SmallRow, b: SmallRow): number =>
  a.count - b.count || a.base - b.base || swedish.compare(rowText(a), rowText(b));

const rowText = ({ label, series, count, base }: SmallRow): string =>
  `${series === null ? label : `${label} – ${series}`} (${count} av ${base})`;

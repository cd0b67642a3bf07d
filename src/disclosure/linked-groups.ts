import { groupBy } from '../input/group-by';
import type { CountedRow, CountedTable } from './counted-table';
import type { SmallRow } from './finding';
import type { SmallGroupSettings } from './small-group-settings';

/** Two published tables whose difference is a small group. */
export interface LinkedGroups {
  readonly total: CountedTable;
  readonly part: CountedTable;
  /** Count and base of the difference. */
  readonly rows: readonly SmallRow[];
}

/** Rows of a table that share a base, and in tables with series their series or bar: each counts something else. */
interface Block {
  readonly table: CountedTable;
  readonly base: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, BlockRow>;
}

interface BlockRow extends Pick<SmallRow, 'label' | 'series'> {
  readonly counted: ReadonlySet<string>;
}

/**
 * Finds what taking a part from its total tells: two tables of which one's base
 * lies within the other's, and of which what they both count is the same there.
 */
export function linkedGroups(tables: readonly CountedTable[], settings: SmallGroupSettings): LinkedGroups[] {
  const blocks = tables.flatMap(blocksOf);
  const pairs = blocks.flatMap((total) =>
    blocks
      .filter((part) => part.table.id !== total.table.id && isPart(part, total))
      .map((part) => ({ total: total.table, part: part.table, rows: smallDifferences(total, part, settings) }))
      .filter(({ rows }) => rows.length > 0),
  );
  const byTables = groupBy(pairs, ({ total, part }) => `${total.id} ${part.id}`);
  return [...byTables.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, rows: group.flatMap(({ rows }) => rows) }] : [];
  });
}

const blocksOf = (table: CountedTable): Block[] =>
  [...groupBy(table.rows, (row) => `${row.base} ${headingOf(row)}`).values()].map((rows) => ({
    table,
    base: new Set(table.bases[rows[0]?.base ?? 0]),
    rows: new Map(
      rows.map(({ subject, label, series, counted }) => [subject, { label, series, counted: new Set(counted) }]),
    ),
  }));

/** What a row stands under, besides what it counts. */
const headingOf = ({ label, series, subject }: CountedRow): string | null => (series === subject ? label : series);

/**
 * Whether a block is a part of another. One subject in common, such as "Annat",
 * is not enough: half of what the shorter block counts must be, and all of it
 * be counted the same.
 */
function isPart(part: Block, total: Block): boolean {
  if (part.base.size === 0 || part.base.size >= total.base.size) return false;
  const shared = [...part.rows.keys()].filter((subject) => total.rows.has(subject));
  if (2 * shared.length < Math.min(part.rows.size, total.rows.size)) return false;
  const isCounted = ({ rows }: Block, subject: string, row: string) => rows.get(subject)?.counted.has(row);
  return [...part.base].every(
    (row) =>
      total.base.has(row) &&
      shared.every((subject) => isCounted(part, subject, row) === isCounted(total, subject, row)),
  );
}

function smallDifferences(total: Block, part: Block, { baseBelow, countUpTo }: SmallGroupSettings): SmallRow[] {
  const base = total.base.size - part.base.size;
  return [...part.rows].flatMap(([subject, { label, series, counted }]): SmallRow[] => {
    const all = total.rows.get(subject)?.counted;
    if (!all) return [];
    const count = all.size - counted.size;
    const isSmall = base < baseBelow || (count >= 1 && count <= countUpTo);
    return isSmall ? [{ label, series, count, base, reasons: ['linked'] }] : [];
  });
}

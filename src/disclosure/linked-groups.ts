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
  /** By what they count. */
  readonly rows: ReadonlyMap<string, BlockRow>;
}

interface BlockRow extends Pick<SmallRow, 'label' | 'series'> {
  readonly counted: ReadonlySet<string>;
}

/**
 * Finds what taking a part from its total tells: two tables of which one's base
 * lies within the other's, and that count the same by their measures.
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
    rows: new Map(rows.map(({ what, label, series, counted }) => [what, { label, series, counted: new Set(counted) }])),
  }));

/** What a row stands under, besides what it counts. */
const headingOf = ({ label, series, subject }: CountedRow): string | null => (series === subject ? label : series);

/** Whether a block is a part of another: its base lies within the other's, and both count some of the same. */
const isPart = (part: Block, total: Block): boolean =>
  part.base.size > 0 &&
  part.base.size < total.base.size &&
  [...part.rows.keys()].some((what) => total.rows.has(what)) &&
  [...part.base].every((row) => total.base.has(row));

function smallDifferences(total: Block, part: Block, { baseBelow, countUpTo }: SmallGroupSettings): SmallRow[] {
  const base = total.base.size - part.base.size;
  return [...part.rows].flatMap(([what, { label, series, counted }]): SmallRow[] => {
    const all = total.rows.get(what)?.counted;
    if (!all) return [];
    const count = all.size - counted.size;
    const isSmall = base < baseBelow || (count >= 1 && count <= countUpTo);
    return isSmall ? [{ label, series, count, base, reasons: ['linked'] }] : [];
  });
}

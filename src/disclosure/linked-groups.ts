import { groupBy } from '../input/group-by';
import type { CountedTable } from './counted-table';
import type { SmallGroupFinding } from './finding';
import type { SmallGroupSettings } from './small-group-settings';

/** Two published tables whose difference is a small group. */
export interface LinkedGroups {
  readonly total: CountedTable;
  readonly part: CountedTable;
  /** Count and base of the difference. */
  readonly rows: SmallGroupFinding['rows'];
}

/** Rows of a table that share a base. */
interface Block {
  readonly table: CountedTable;
  readonly base: ReadonlySet<string>;
  /** Counted rows by label. */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Finds what taking a part from its total tells: two tables of which one's base
 * lies within the other's, and that count the same there under the same labels.
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
  table.bases.map((base, at) => ({
    table,
    base: new Set(base),
    counted: new Map(
      table.rows.filter((row) => row.base === at).map(({ label, counted }) => [label, new Set(counted)]),
    ),
  }));

/**
 * Whether a block is a part of another. One label in common, such as "Annat",
 * is not enough: half of the shorter block's labels must be, and all of those
 * count the same.
 */
function isPart(part: Block, total: Block): boolean {
  if (part.base.size === 0 || part.base.size >= total.base.size) return false;
  const shared = [...part.counted.keys()].filter((label) => total.counted.has(label));
  if (2 * shared.length < Math.min(part.counted.size, total.counted.size)) return false;
  return [...part.base].every(
    (row) =>
      total.base.has(row) &&
      shared.every((label) => part.counted.get(label)?.has(row) === total.counted.get(label)?.has(row)),
  );
}

function smallDifferences(total: Block, part: Block, { baseBelow, countUpTo }: SmallGroupSettings) {
  const base = total.base.size - part.base.size;
  return [...part.counted].flatMap(([label, counted]): SmallGroupFinding['rows'][number][] => {
    const all = total.counted.get(label);
    if (!all) return [];
    const count = all.size - counted.size;
    const isSmall = base < baseBelow || (count >= 1 && count <= countUpTo);
    return isSmall ? [{ label, count, base, reasons: ['linked'] }] : [];
  });
}

import type { CountedRow, CountedTable } from './counted-table';
import type { SmallGroupFinding, SmallReason } from './finding';
import { linkedGroups } from './linked-groups';
import type { SmallGroupSettings } from './small-group-settings';
import { smallGroupText } from './small-group-text';

/**
 * Published tables out of which an answer of one organisation could be read: a
 * small base, a small count or few organisations behind it, few that are left
 * when the count is taken from its base, a row called after its organisation;
 * and pairs of tables, total and part, whose difference is small.
 */
export function smallGroups(tables: readonly CountedTable[], settings: SmallGroupSettings): SmallGroupFinding[] {
  const own = tables.flatMap((table): SmallGroupFinding[] => {
    const rows = table.rows.flatMap((row) => {
      const [count, base] = [row.counted.length, table.bases[row.base]?.length ?? 0];
      const reasons = reasonsOf(row, count, base, settings);
      return reasons.length === 0 ? [] : [{ label: row.label, series: row.series, count, base, reasons }];
    });
    return rows.length === 0 ? [] : [finding([table.id], rows, table.notebook, settings)];
  });
  const linked = linkedGroups(tables, settings).map(({ total, part, rows }) =>
    finding([total.id, part.id], rows, part.notebook, settings),
  );
  return [...own, ...linked];
}

function reasonsOf(
  { organisations, named }: CountedRow,
  count: number,
  base: number,
  settings: SmallGroupSettings,
): SmallReason[] {
  const isFew = (value: number): boolean => value >= 1 && value <= settings.countUpTo;
  const tests: readonly (readonly [SmallReason, boolean])[] = [
    ['base', base >= 1 && base < settings.baseBelow],
    ['count', isFew(count)],
    ['organisations', isFew(organisations) && !isFew(count)],
    ['rest', isFew(base - count)],
    ['named', named],
  ];
  return tests.filter(([, holds]) => holds).map(([reason]) => reason);
}

function finding(
  tables: readonly string[],
  rows: SmallGroupFinding['rows'],
  notebook: string,
  { accepted }: SmallGroupSettings,
): SmallGroupFinding {
  // Two tables together are accepted if somebody looked at the part.
  const because = accepted.get(tables.at(-1) ?? '') ?? null;
  return {
    kind: 'small-group',
    claims: [],
    measures: [],
    explanation: smallGroupText(tables, rows),
    tables,
    rows,
    accepted: because,
    notebook,
  };
}

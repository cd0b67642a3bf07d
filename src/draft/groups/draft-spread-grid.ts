import { matchKey } from '../../input/normalise-text';
import { groupBy } from '../../input/group-by';
import type { DraftQuestion } from './draft';
import { draftGrid } from './draft-grid';
import { draftTicks, headOf, nameOf, ticksOf, type Ticked } from './draft-ticks';
import type { Group, Member } from './group-columns';
import { isTicked } from './tick-of';

/** Rows from which it can be told that nobody ticks two. */
const ENOUGH = 5;

/**
 * The questions of columns whose headers name an item and something below it:
 * a grid with one column an option, a multiple response for each item, or a
 * grid for each of several scales. Null if headers do not name both.
 */
export function draftSpreadGrid(
  { stem }: Pick<Group, 'stem'>,
  members: readonly Member[],
  ticks: readonly Ticked[] | null,
): DraftQuestion[] | null {
  const paired = members.map((member) => ({ ...member, leaf: pairOf(member.leaf) }));
  const items = [...groupBy(paired, ({ leaf }) => matchKey(leaf[0] ?? '')).values()];
  const lower = [...groupBy(paired, ({ leaf }) => matchKey(leaf[1] ?? '')).values()];
  const isProduct = items.length > 1 && lower.length > 1 && items.length * lower.length === members.length;
  if (!isProduct || paired.some(({ leaf }) => leaf.length !== 2)) return null;
  if (!ticks) {
    const grids = lower.map((own) => {
      const scale = own[0]?.leaf[1] ?? '';
      return draftGrid(
        { stem: `${stem} – ${scale}` },
        own.map((one) => ({ ...one, leaf: one.leaf.slice(0, 1) })),
      );
    });
    const known = grids.flatMap((grid) => grid ?? []);
    return known.length === lower.length ? known : null;
  }
  const ofItems = items.map((own) => own.flatMap(({ column }) => ticks.filter((one) => one.column === column)));
  const [counts, isSingle] = ticksInRows(ofItems);
  // A codebook finds the columns of such a grid by three header rows, or by one; else each item is a question.
  const isFound = members.every(({ column }) => column.path.length !== 2 && column.nth === null);
  if (!isSingle || !isFound || counts < ENOUGH) {
    return ofItems.map((own, at) => {
      const item = items[at]?.[0]?.leaf[0] ?? '';
      const named = own.map((one) => ({ ...one, leaf: pairOf(one.leaf).slice(1) }));
      return draftTicks({ stem: `${stem} – ${item}` }, ticksOf(named, stem) ?? named, []).question;
    });
  }
  const [first = []] = items;
  return [
    {
      ...{ type: 'grid', text: stem, columns: members.map(({ column }) => column), spread: true, answered: counts },
      name: nameOf(members, stem),
      ...headOf(members, 3),
      items: items.map((own) => ({
        label: own[0]?.leaf[0] ?? '',
        answered: Math.max(0, ...own.map(({ column }) => column.answered)),
        ...(own[0] && { column: own[0].column }),
      })),
      options: first.map(({ leaf }, at) => ({
        label: leaf[1] ?? '',
        count: ofItems.reduce((sum, own) => sum + countTicks(own[at]), 0),
      })),
      doubts: [`single or multiple in each row? None of the ${counts} who ticked have two`],
    },
  ];
}

/** "Item - Option" in one text, or a level each. */
function pairOf(leaf: readonly string[]): readonly string[] {
  if (leaf.length !== 1) return leaf;
  const parts = (leaf[0] ?? '').split(/ [-–—|] /u);
  return parts.length === 2 ? parts.map((part) => part.trim()) : leaf;
}

const countTicks = (one: Ticked | undefined): number =>
  one ? one.column.cells.filter((cell) => isTicked(one.tick, cell)).length : 0;

/** How many rows tick anything, and whether none ticks two of an item. */
function ticksInRows(items: readonly (readonly Ticked[])[]): [rows: number, isSingle: boolean] {
  const rows = items[0]?.[0]?.column.cells.length ?? 0;
  let [ticked, isSingle] = [0, true];
  for (let row = 0; row < rows; row++) {
    const counts = items.map(
      (own) => own.filter(({ tick, column }) => isTicked(tick, column.cells[row] ?? null)).length,
    );
    if (counts.some((count) => count > 0)) ticked++;
    if (counts.some((count) => count > 1)) isSingle = false;
  }
  return [ticked, isSingle];
}

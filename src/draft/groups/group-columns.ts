import { matchKey } from '../../input/normalise-text';
import { headingOf, type Column } from '../table/column';
import { splitHeading } from './split-heading';
import { stemsOf } from './stems-of';

/** A column as part of a group: what its header says below that of the group. */
export interface Member {
  readonly column: Column;
  /** Empty if it is the group's header itself. */
  readonly leaf: readonly string[];
}

/** Columns next to each other whose headers begin with the same question. */
export interface Group {
  readonly stem: string;
  readonly members: readonly Member[];
}

/**
 * Groups columns by their headers: by the upper rows of several header rows, by
 * forms such as "Q1[SQ001]", else by what headers next to each other begin
 * with. What stands alone is a group of one.
 */
export function groupColumns(columns: readonly Column[]): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < columns.length;) {
    const group = groupAt(columns, at);
    groups.push(group);
    at += group.members.length;
  }
  return groups;
}

function groupAt(columns: readonly Column[], at: number): Group {
  const [first] = columns.slice(at);
  if (!first) throw new Error(`no column ${at}`);
  const fixed = fixedParts(first);
  const stems = fixed ? [fixed[0] ?? ''] : [headingOf(first), ...stemsOf(headingOf(first)).map(({ stem }) => stem)];
  let best: Group = { stem: stems[0] ?? '', members: [{ column: first, leaf: fixed?.slice(1) ?? [] }] };
  for (const stem of stems) {
    const members = run(columns, at, stem);
    const isLonger = members.length > best.members.length;
    if (isLonger || (members.length > 1 && members.length === best.members.length)) best = { stem, members };
  }
  return best.members.length > 1 || fixed ? best : ofOne(first);
}

/** The columns from one on whose headers begin with a stem. */
function run(columns: readonly Column[], from: number, stem: string): Member[] {
  const members: Member[] = [];
  for (let at = from; at < columns.length; at++) {
    const column = columns[at];
    const leaf = column && leafUnder(column, stem);
    if (!column || !leaf) break;
    // The same header again is another question of that name, unless it stands below.
    if (leaf.length === 0 && members.some((one) => one.leaf.length === 0)) break;
    members.push({ column, leaf });
  }
  return members;
}

/** What a header says below a stem; null if it does not begin with it. */
function leafUnder(column: Column, stem: string): readonly string[] | null {
  const key = matchKey(stem);
  const fixed = fixedParts(column);
  if (fixed) return matchKey(fixed[0] ?? '') === key ? fixed.slice(1) : null;
  const heading = headingOf(column);
  if (matchKey(heading) === key) return [];
  const found = stemsOf(heading).find((one) => matchKey(one.stem) === key);
  return found ? [found.leaf] : null;
}

/** The parts of a header whose form tells them. */
function fixedParts({ heads }: Column): readonly string[] | null {
  if (heads.length > 1) return heads;
  return splitHeading(heads[0] ?? '');
}

/** A column alone: "Question - Option" is both if it holds nothing but the option. */
function ofOne(column: Column): Group {
  const heading = headingOf(column);
  const [only] = column.labels.keys();
  const own = column.labels.size === 1 ? stemsOf(heading).find(({ leaf }) => matchKey(leaf) === only) : undefined;
  return own
    ? { stem: own.stem, members: [{ column, leaf: [own.leaf] }] }
    : { stem: heading, members: [{ column, leaf: [] }] };
}

import { matchKey } from '../../input/normalise-text';
import { headingOf } from '../table/column';
import type { DraftQuestion } from './draft';
import { draftColumn } from './draft-column';
import { draftGrid } from './draft-grid';
import { draftRanking } from './draft-ranking';
import { draftSpreadGrid } from './draft-spread-grid';
import { draftTicks, ticksOf } from './draft-ticks';
import type { Group, Member } from './group-columns';
import { tickOf } from './tick-of';
import { isOtherText, withoutBox, withTexts } from './other-text';

/** The questions of a group of columns: one, if the answers agree that it is; else one a column. */
export function draftGroup(group: Group): DraftQuestion[] {
  const texts = group.members.filter((member) => isOtherText(member, group.members));
  const members = group.members.filter((member) => !texts.includes(member));
  const [first] = members;
  if (!first) return group.members.map(alone);
  if (members.length === 1 && (first.leaf.length === 0 || texts.length > 0)) return withOwnTexts(group, first, texts);
  const ticks = ticksOf(members, group.stem, texts.length > 0);
  const whole = draftSpreadGrid(group, members, ticks);
  if (whole) return [...whole, ...texts.map(alone)];
  if (ticks && areApart(members)) {
    const { question, left } = draftTicks(group, ticks, texts);
    return [question, ...left.map(alone)];
  }
  const rest = mostlyTicks(group, members, texts);
  if (rest) return rest;
  const one = areApart(members) ? (draftRanking(group, members) ?? draftGrid(group, members)) : null;
  return one ? [one, ...texts.map(alone)] : group.members.map(alone);
}

/** Boxes among which a column or two hold something else, which then are questions of their own. */
function mostlyTicks({ stem }: Group, members: readonly Member[], texts: readonly Member[]): DraftQuestion[] | null {
  const odd = members.filter((member) => tickOf(member) === null);
  const boxes = members.filter((member) => !odd.includes(member));
  const ticks = odd.length > 0 && odd.length <= members.length / 4 ? ticksOf(boxes, stem, texts.length > 0) : null;
  if (!ticks || !areApart(boxes)) return null;
  const { question, left } = draftTicks({ stem }, ticks, texts);
  return [question, ...odd.map(alone), ...left.map(alone)];
}

/** The question of a column with what people wrote beside one of its options. */
function withOwnTexts({ stem }: Group, member: Member, texts: readonly Member[]): DraftQuestion[] {
  const ticks = ticksOf([member], stem);
  if (member.leaf.length > 0 && ticks) {
    const { question, left } = draftTicks({ stem }, ticks, texts);
    return [question, ...left.map(alone)];
  }
  const own = draftColumn(member.column, member.leaf.length === 0 ? stem : headingOf(member.column));
  const given = own.options;
  if (!given || own.type === 'grid') return [own, ...texts.map(alone)];
  const known = withTexts(given, texts);
  // Tools that leave the cell blank where there is a text.
  const apart = known.left.filter(
    ({ column }) => !column.cells.some((cell, row) => cell !== null && member.column.cells[row] !== null),
  );
  const { options, left } = withoutBox(known.options, apart);
  left.push(...known.left.filter((text) => !apart.includes(text)));
  const columns = [...own.columns, ...texts.filter((text) => !left.includes(text)).map(({ column }) => column)];
  const doubts =
    options.length > given.length ? [...own.doubts, 'an option that only its text column shows'] : own.doubts;
  return [{ ...own, options, columns, doubts }, ...left.map(alone)];
}

/** Whether each column has a label of its own. */
const areApart = (members: readonly Member[]): boolean =>
  new Set(members.map(({ leaf }) => matchKey(leaf.join(' – ')))).size === members.length;

const alone = ({ column }: Member): DraftQuestion => draftColumn(column);

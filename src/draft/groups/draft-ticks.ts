import { isNone } from '../options/no-opinion';
import { isCode } from '../table/cell-form';
import type { Column } from '../table/column';
import { isMissingCode } from '../table/missing-code';
import type { DraftOption, DraftQuestion } from './draft';
import type { Group, Member } from './group-columns';
import { withoutBox, withTexts } from './other-text';
import { isTicked, tickOf, type Tick } from './tick-of';

/** Answers from which it can be told that nobody ticks two. */
const ENOUGH = 5;
const SEVERAL =
  /all (that|which) apply|as many as|more than one|flera (alternativ|svar)|alla (alternativ )?som|one or more|ett eller flera/iu;

/** A member that is a column of ticks. */
export interface Ticked extends Member {
  readonly tick: Tick;
}

/** The members of a group as columns of ticks; null if any holds something else, or none holds any. */
export function ticksOf(members: readonly Member[], stem: string, hasTexts = false): Ticked[] | null {
  const ticks = members.map((member) => ({ ...member, tick: tickOf(member) }));
  const known = ticks.flatMap((one) => (one.tick ? [{ ...one, tick: one.tick }] : []));
  if (known.length < ticks.length || known.every(({ tick }) => tick.by === 'nothing')) return null;
  // Beside boxes people may write what else; beside questions answered by Yes or No they cannot.
  return !hasTexts && isYesAndNo(known, stem) ? null : known;
}

/** Whether each column is a question that is answered by Yes or No, not a box. */
function isYesAndNo(members: readonly Ticked[], stem: string): boolean {
  const keys = new Set(members.flatMap(({ column }) => [...column.labels.keys()]).filter((key) => !isMissingCode(key)));
  const isBoth = [
    ['yes', 'no'],
    ['ja', 'nej'],
  ].some((words) => words.every((word) => keys.has(word)) && keys.size === 2);
  const isNamed = members.every(({ column, leaf }) => isCode(leaf.at(-1) ?? '') && isCode(column.heads[0] ?? ''));
  return isBoth && !isNamed && !SEVERAL.test(stem);
}

/** The question of a group of columns of ticks, one an option; free-text columns that belong to none are given back. */
export function draftTicks(
  { stem }: Pick<Group, 'stem'>,
  members: readonly Ticked[],
  texts: readonly Member[],
): { readonly question: DraftQuestion; readonly left: readonly Member[] } {
  const ticks = members.map(({ column, tick }) => column.cells.map((cell) => isTicked(tick, cell)));
  const rows = ticks[0]?.map((_, row) => ticks.filter((own) => own[row]).length) ?? [];
  const answered = rows.filter((count) => count > 0).length;
  const isSpread = members.length > 1 && !rows.some((count) => count > 1) && answered >= ENOUGH && !SEVERAL.test(stem);
  const own = members.map(({ column, leaf, tick }, at): DraftOption => {
    const label = leaf.join(' – ') || stem;
    const isAlone =
      isNone(label) && !isSpread && answered > 0 && !ticks[at]?.some((isOn, row) => isOn && (rows[row] ?? 0) > 1);
    return {
      ...{ label, column, count: ticks[at]?.filter(Boolean).length ?? 0 },
      ...(tick.code !== null && { code: tick.code }),
      ...(isAlone && { exclusive: true }),
    };
  });
  const given = withTexts(own, texts);
  const { options, left } = withoutBox(given.options, given.left);
  const missing = [
    ...new Set(
      members.flatMap(({ column }) =>
        [...column.labels].filter(([key]) => isMissingCode(key)).map(([, { text }]) => text),
      ),
    ),
  ];
  const columns: Column[] = [...members, ...texts.filter((text) => !left.includes(text))].map(({ column }) => column);
  const doubts = [
    ...(isSpread ? [`single or multiple? None of the ${answered} who ticked have two`] : []),
    ...(!isSpread && members.length > 1 && !rows.some((count) => count > 1)
      ? ['single or multiple? Nobody ticked two']
      : []),
    ...(members.some(({ tick }) => tick.by === 'code') ? ['the code of an option is what its column holds'] : []),
    ...(options.some(({ tick }) => tick === false) ? ['an option that only its text column shows'] : []),
    ...(options.some(({ exclusive }) => exclusive) ? ['exclusive, since nobody ticked it with another one'] : []),
    ...(missing.length > 0 ? ['what `missing` lists is taken for no answer'] : []),
  ];
  const question: DraftQuestion = {
    ...{ type: isSpread ? 'single' : 'multiple', text: stem, columns, answered, options, doubts },
    name: nameOf(members, stem),
    ...(isSpread && { spread: true }),
    ...(missing.length > 0 && { missing }),
    ...headOf(members),
  };
  return { question, left };
}

/** What several columns of a tool have in common that names them Q2_1, Q2_2; else the text. */
export function nameOf(members: readonly Member[], stem: string): string {
  const names = members.map(({ column }) => /^(.+?)_\d+/u.exec(column.name ?? '')?.[1]);
  return names[0] !== undefined && names.every((name) => name === names[0]) ? names[0] : stem;
}

/** The header over all columns of a group, where it stands in a row of its own above one more row or two. */
export function headOf(members: readonly Member[], levels = 2): Pick<DraftQuestion, 'head'> {
  const [first, ...others] = members.map(({ column }) => column.path);
  if (first?.length !== levels) return {};
  const isShared = others.every((path) => path.length === levels && path[0] === first[0]);
  return isShared ? { head: first.slice(0, 1) } : {};
}

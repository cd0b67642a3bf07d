import { labelsOf } from '../table/labels-of';
import { columnKind } from '../table/column-kind';
import { isNumber, toNumber } from '../table/cell-form';
import { tickWord } from '../table/tick-words';
import { matchKey } from '../../input/normalise-text';
import { isMissingCode } from '../table/missing-code';
import { choiceOptions } from './choice-options';
import type { DraftOption, DraftQuestion } from './draft';
import { headOf, nameOf } from './draft-ticks';
import type { Group, Member } from './group-columns';
import { rowsAnswered } from './parts-of-rows';

/** Different answers that a scale may have. */
const MOST = 12;

/** The question of columns that all hold an option of one scale; null if they share none. */
export function draftGrid({ stem }: Pick<Group, 'stem'>, members: readonly Member[]): DraftQuestion | null {
  const columns = members.map(({ column }) => column);
  if (members.length < 2 || !isScale(members)) return null;
  const { options, doubts, missing, order } = choiceOptions(labelsOf(columns.flatMap(({ cells }) => cells)));
  if (options.length < 2) return null;
  return {
    ...{ type: 'grid', text: stem, columns, answered: rowsAnswered(columns), name: nameOf(members, stem) },
    ...headOf(members),
    items: members.map(({ column, leaf }) => ({ label: leaf.join(' – ') || stem, answered: column.answered, column })),
    ...{ options, order },
    doubts: isYesOrNo(options) ? [...doubts, 'boxes? If Yes is a tick, and No none, type multiple'] : doubts,
    ...(missing.length > 0 && { missing }),
  };
}

/** Whether the answers of all columns together are few, recur, and are shared by columns. */
function isScale(members: readonly Member[]): boolean {
  const filled = members.map(({ column }) => column).filter(({ answered }) => answered > 0);
  if (filled.some((column) => ['list', 'date', 'odd-date', 'id'].includes(columnKind(column)))) return false;
  const keys = filled.map(({ labels }) => new Set([...labels.keys()].filter((key) => !isMissingCode(key))));
  const all = [...new Set(keys.flatMap((own) => [...own]))];
  const answered = filled.reduce((sum, column) => sum + column.answered, 0);
  if (filled.length < 2 || all.length < 2 || all.length > MOST || answered < 2 * all.length) return false;
  if (
    all.every(isNumber) &&
    !all.every(
      (key) => Number.isInteger(toNumber(key)) && toNumber(key) >= 0 && (toNumber(key) <= 10 || toNumber(key) > 90),
    )
  )
    return false;
  const shared = all.filter((key) => keys.filter((own) => own.has(key)).length >= 2);
  const isJoined = keys.every((own) => [...own].filter((key) => shared.includes(key)).length >= own.size / 2);
  return shared.length >= 0.6 * all.length && isJoined;
}

const isYesOrNo = (options: readonly DraftOption[]): boolean =>
  options.length === 2 && options.every(({ label }) => tickWord(matchKey(label)) !== null);

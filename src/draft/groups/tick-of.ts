import { fold, matchKey } from '../../input/normalise-text';
import { isMissingCode } from '../table/missing-code';
import { tickWord } from '../table/tick-words';
import type { Member } from './group-columns';

/** How a column of one option is ticked: by a word, by the option's own label, or by another value, its code. */
export interface Tick {
  readonly by: 'word' | 'label' | 'code' | 'nothing';
  /** Match keys of ticked cells. */
  readonly ticked: ReadonlySet<string>;
  readonly code: string | null;
}

/** How the column of an option is ticked; null if it holds something else than ticks. */
export function tickOf({ column, leaf }: Member): Tick | null {
  const keys = [...column.labels.keys()].filter((key) => !isMissingCode(key));
  if (keys.length === 0) return { by: 'nothing', ticked: new Set(), code: null };
  const label = fold(leaf.at(-1) ?? '');
  const marks = keys.filter((key) => tickWord(key) !== false);
  const isLabel = marks.length === 1 && label !== '' && fold(marks[0] ?? '') === label;
  if (isLabel) return { by: 'label', ticked: new Set(marks), code: null };
  if (keys.every((key) => tickWord(key) !== null)) return { by: 'word', ticked: new Set(marks), code: null };
  const [value = ''] = marks;
  // A number of the option, or the beginning or the end of a long label.
  const isCode = /^\d{1,3}$/u.test(value) || (value.length >= 3 && label.includes(fold(value)));
  if (marks.length !== 1 || !isCode) return null;
  return { by: 'code', ticked: new Set(marks), code: column.labels.get(value)?.text ?? null };
}

/** Whether a cell of a column of ticks is one. */
export const isTicked = ({ ticked }: Tick, cell: string | null): boolean => cell !== null && ticked.has(matchKey(cell));

import { isCode, isDate, isNumber, isOddDate, toNumber } from './cell-form';
import { headingOf, type Column } from './column';
import { isMissingCode } from './missing-code';
import { separatorOf } from './separator-of';

/** What stands in a column, by its answers. `odd-date`: days that can be read in two ways. `list`: several choices a cell. */
export type ColumnKind = 'empty' | 'id' | 'date' | 'odd-date' | 'number' | 'choice' | 'list' | 'text';

/** Different answers that a single choice may have, and the length of a label in characters. */
const [MOST, LONGEST] = [60, 160];
/** Different whole numbers, and the highest, that may be the codes of a single choice. */
const [CODES, HIGHEST] = [11, 10];
/** Numbers that always rise which are no chance. */
const SEQUENCE = 8;
const AMOUNT =
  /\b(how many|how much|number of|age|year|years|hours|minutes|antal|hur många|hur mycket|ålder|år|timmar|procent|percent)\b/iu;

const KINDS = new WeakMap<Column, ColumnKind>();

/** Tells what a column holds from its answers and, between numbers and codes, from its header. */
export function columnKind(column: Column): ColumnKind {
  const kind = KINDS.get(column) ?? kindOf(column);
  KINDS.set(column, kind);
  return kind;
}

function kindOf(column: Column): ColumnKind {
  const { labels, answered, values, is1904 } = column;
  if (answered === 0) return 'empty';
  const own = [...labels].filter(([key]) => !isMissingCode(key)).map(([, label]) => label);
  const total = own.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'choice';
  const shareOf = (test: (text: string) => boolean): number =>
    own.filter(({ text }) => test(text)).reduce((sum, { count }) => sum + count, 0) / total;
  if (values.filter((value) => value !== null && isDate(value, is1904)).length >= 0.95 * total) return 'date';
  if (shareOf(isOddDate) >= 0.95) return 'odd-date';
  if (isId(column)) return 'id';
  if (shareOf(isNumber) === 1) return isCoded(column, own) ? 'choice' : 'number';
  if (isChoice(own, total)) return separatorOf(column) === null ? 'choice' : 'list';
  return separatorOf(column) === null ? 'text' : 'list';
}

type Labels = readonly { readonly text: string; readonly count: number }[];

/** Whether most answers recur. */
function isChoice(labels: Labels, total: number): boolean {
  if (labels.length > MOST || labels.some(({ text }) => text.length > LONGEST)) return false;
  if (total < 10) return labels.length <= 2 ? total > labels.length || total <= 2 : labels.length <= total / 2;
  const recurring = labels.filter(({ count }) => count > 1).reduce((sum, { count }) => sum + count, 0);
  return recurring >= 0.85 * total && labels.length <= total / 2.5;
}

/** Whether numbers are codes of options: few whole ones, which recur. */
function isCoded(column: Column, labels: Labels): boolean {
  const numbers = labels.map(({ text }) => toNumber(text));
  const isSmall = numbers.every((one) => Number.isInteger(one) && one >= 0 && (one <= HIGHEST || one > 90));
  const total = labels.reduce((sum, { count }) => sum + count, 0);
  const isFew = labels.length <= CODES && labels.length <= total / 2;
  return isSmall && isFew && numbers.some((one) => one <= HIGHEST) && !AMOUNT.test(headingOf(column));
}

/** Whether each answer is another code made by a program. */
function isId({ labels, answered, cells }: Column): boolean {
  if (answered < 3 || labels.size < answered || answered < 0.95 * cells.length) return false;
  const texts = [...labels.values()].map(({ text }) => text);
  if (!texts.every(isCode) || texts.some((text) => /[.,]\d+$/u.test(text))) return false;
  const lengths = new Set(texts.map(({ length }) => length));
  const numbers = texts.map((text) => (/^\d{1,15}$/u.test(text) ? Number(text) : NaN));
  const isSequence = isMonotonic(numbers, 1) || isMonotonic(numbers, -1);
  const isLong = texts.every((text) => text.length >= 5 && /\d/u.test(text) && /^[\p{L}\d_-]+$/u.test(text));
  return isSequence || (isLong && lengths.size <= 3);
}

/** Whether each number is higher than the one before, or lower, as when a program counts: by chance this does not happen. */
const isMonotonic = (numbers: readonly number[], direction: 1 | -1): boolean =>
  numbers.length >= SEQUENCE &&
  numbers.every((one, at) => at === 0 || (one - (numbers[at - 1] ?? NaN)) * direction > 0);

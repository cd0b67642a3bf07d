import { matchKey } from '../../input/normalise-text';
import { isOther } from '../options/no-opinion';
import { columnKind } from '../table/column-kind';
import type { DraftOption } from './draft';
import type { Member } from './group-columns';
import { tickOf } from './tick-of';

const WORDS = /\b(other|specify|annat|annan|andra|övrigt|ange|comment|comments|kommentar|fritext|text)\b|_text$/iu;

/** Whether a column of a group holds what people wrote beside an option. */
export function isOtherText(member: Member, others: readonly Member[]): boolean {
  const { column, leaf } = member;
  const label = leaf.at(-1) ?? '';
  const names = [label, column.name ?? ''];
  const isAgain = others.some((one) => one !== member && leafKey(one) === leafKey(member));
  if (label === '' || (!names.some((name) => WORDS.test(name)) && !isAgain)) return false;
  const tick = tickOf(member);
  const kind = columnKind(column);
  if (tick?.by === 'nothing') return isAgain ? isLater(member, others) : /_text$|text\]?$/iu.test(column.name ?? label);
  // What other columns hold as well is an answer of a scale.
  const isShared = [...column.labels.keys()].some((key) =>
    others.some((one) => one !== member && one.column.labels.has(key)),
  );
  return tick === null && !(kind === 'choice' && isShared);
}

const leafKey = ({ leaf }: Member): string => JSON.stringify(leaf.map(matchKey));

/** Whether the same header stands to the left of it, too: the box, of which this is the text. */
const isLater = (member: Member, others: readonly Member[]): boolean =>
  others.findIndex((one) => leafKey(one) === leafKey(member)) < others.indexOf(member);

/**
 * Gives each free-text column to its option: the one of the same label, else
 * the one for all others; gives back those for which there is none.
 */
export function withTexts(
  options: readonly DraftOption[],
  texts: readonly Member[],
): { readonly options: DraftOption[]; readonly left: Member[] } {
  const given = [...options];
  const left = texts.filter((member) => {
    const label = matchKey(plain(member.leaf.at(-1) ?? ''));
    const at = [
      given.findIndex((one) => one.text === undefined && matchKey(one.label) === label),
      given.findIndex((one) => one.text === undefined && label !== '' && label.startsWith(matchKey(one.label))),
      given.findIndex((one) => one.text === undefined && isOther(one.label) && isOther(label)),
      /text|specify|ange/iu.test(label) ? given.findIndex((one) => one.text === undefined && isOther(one.label)) : -1,
    ].find((one) => one >= 0);
    const option = at === undefined ? undefined : given[at];
    if (at === undefined || option === undefined) return true;
    given[at] = { ...option, text: member.column };
    return false;
  });
  return { options: given, left };
}

/** Where tools have no box beside the text of "other": an option that the text alone shows. */
export function withoutBox(
  options: readonly DraftOption[],
  texts: readonly Member[],
): { readonly options: DraftOption[]; readonly left: Member[] } {
  const only = texts.find(({ leaf }) => isOther(plain(leaf.at(-1) ?? '')));
  if (!only || options.some(({ label }) => isOther(label))) return { options: [...options], left: [...texts] };
  const other: DraftOption = {
    label: plain(only.leaf.at(-1) ?? ''),
    count: only.column.answered,
    tick: false,
    text: only.column,
  };
  return { options: [...options, other], left: texts.filter((text) => text !== only) };
}

/** "Other (please specify) - Text" */
const plain = (label: string): string => label.replace(/\s*[-–]\s*text$/iu, '');

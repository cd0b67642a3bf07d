import { maskPersonal } from '../../input/mask-personal';
import { isNoOpinion } from '../options/no-opinion';
import { optionOrder } from '../options/option-order';
import type { Label } from '../table/column';
import { isMissingCode } from '../table/missing-code';
import type { DraftOption, DraftQuestion } from './draft';

/** Answers an option on average from which single ones stand out, how many make them free texts, and the length of one that surely is. */
const [ENOUGH, SEVERAL, LONG] = [6, 3, 40];

/** The options that answers show, with what is to be looked at. */
export function choiceOptions(
  labels: ReadonlyMap<string, Label>,
): Required<Pick<DraftQuestion, 'options' | 'doubts' | 'missing' | 'order'>> {
  const all = [...labels].filter(([key]) => !isMissingCode(key)).map(([, label]) => label);
  const missing = [...labels].filter(([key]) => isMissingCode(key)).map(([, { text }]) => text);
  const strays = straysAmong(all);
  const personal = all.filter(({ text }) => maskPersonal(text) !== text);
  const own = all.filter((label) => !strays.includes(label) && !personal.includes(label));
  const { labels: ordered, by } = optionOrder(own.map(({ text }) => text));
  const options = ordered.map((label): DraftOption => {
    const count = own.find(({ text }) => text === label)?.count ?? 0;
    return { label, count, ...(isNoOpinion(label) && { substantive: false }) };
  });
  const doubts = [
    ...(strays.length > 0
      ? [`${strays.length} answers that stand once look like free text and are no options here`]
      : []),
    ...(personal.length > 0 ? [`${personal.length} answers look like personal details and are no options here`] : []),
    ...(missing.length > 0 ? ['what `missing` lists is taken for no answer'] : []),
  ];
  return { options, doubts, missing, order: by };
}

/** What people wrote where the others chose: answers that stand once, if these are several or long. */
function straysAmong(labels: readonly Label[]): Label[] {
  const once = labels.filter(({ count }) => count === 1);
  const others = labels.filter(({ count }) => count > 1);
  const total = others.reduce((sum, { count }) => sum + count, 0);
  if (others.length < 2 || total < ENOUGH * others.length) return [];
  return once.length >= SEVERAL ? once : once.filter(({ text }) => text.length > LONG);
}

import { listed } from '../language/words';
import type { HiddenBaseWords } from './hidden-base-words';

/** What is known of a base, in English. */
export const hiddenBaseWordsEn: HiddenBaseWords = {
  limit: (most, because, wrong) =>
    `at most ${most}${because === null ? '' : `: ${because}`}${wrong === null ? '' : `, if ${wrong} is wrong`}`,
  percents: (printed) => `${listed(printed)} percent`,
  makeUpTheBase: 'of answers that together make up the base',
  agree: 'in agreement with the other numbers',
  agreeing: ', in agreement with the other numbers',
  impossible: (percents) => `no base gives ${percents}`,
  determined: (percents, base) => `only a base of ${base} gives ${percents}`,
  narrowed: (percents, many, agreeing, bases) => `${many} possible bases give ${percents}${agreeing}: ${bases}`,
  open: (percents, which) => `${percents} says almost nothing about the base. ${which}`,
  more: (ranges, many) => `${ranges.join(', ')} and ${many} more ${many === 1 ? 'range' : 'ranges'}`,
  fromOn: (first) => `Every base from ${first} on gives them`,
  someOf: (many, most, agreeing, [first, last]) =>
    `${many} of ${most} conceivable bases give them${agreeing}${first < last ? `, among them all from ${first} to ${last}` : ''}`,
  example: (line, isGreatest) => `${isGreatest ? 'With the greatest base' : 'For example'}, ${line}.`,
  reading: (reading, base, counts) => `If ${reading} (${base}), the shares stand for ${listed(counts)}.`,
};

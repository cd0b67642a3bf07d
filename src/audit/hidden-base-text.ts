import { inLanguage } from '../input/language';
import { capitalised, listed, uncapitalised } from '../language/words';
import { possibleBases, type PrintedShare } from '../statistics/possible-bases';
import type { HiddenBase } from './finding';
import type { HiddenBaseWords } from './hidden-base-words';
import { hiddenBaseWordsEn } from './hidden-base-words-en';
import { hiddenBaseWordsSv } from './hidden-base-words-sv';
import type { Base } from './relation-file';
import { rangeText } from './words';

/** Percentages by themselves decide nothing that more bases give than up to this one. */
const TRIED = 1000;

/** Ranges beyond these are counted only. */
const LISTED = 30;

/** What is known of a base that is not printed, for readers. */
export function hiddenBaseText(
  { verdict, most, bases, readings, arithmetic }: Omit<HiddenBase, 'explanation'>,
  { label, because, answers }: Base,
  shares: readonly PrintedShare[],
  printedMost: number | null = most,
): string {
  const words = wordsNow();
  const reason = because === undefined ? null : uncapitalised(because.slice(0, -1));
  const limit = most === null ? '' : ` (${words.limit(most, reason, printedMost === most ? null : printedMost)})`;
  const sum = answers === 'one-of-these' ? ` ${words.makeUpTheBase}` : '';
  const percents = `${words.percents([...new Set(shares.map(({ percent }) => percent))])}${sum}`;
  const alone = possibleBases(
    shares.map(({ percent }) => ({ percent })),
    { most: most ?? TRIED, exclusive: answers !== 'any', complete: answers === 'one-of-these' },
  ).length;
  // Percentages alone that leave as many bases need no word of the other numbers.
  const told = bases.reduce((sum, range) => sum + sizeOf(range), 0);
  const others = alone === told || told === Infinity ? '' : words.agreeing;
  return [
    `${capitalised(label)}${limit}: ${verdictText(verdict, percents, others, bases, most)}.`,
    ...arithmetic.map((line, index) => words.example(line, index > 0)),
    ...(verdict === 'determined'
      ? []
      : readings.map(({ reading, base, counts }) =>
          words.reading(
            reading,
            rangeText(...base),
            counts.map((ends) => rangeText(...ends)),
          ),
        )),
  ].join(' ');
}

const wordsNow = (): HiddenBaseWords => inLanguage({ sv: hiddenBaseWordsSv, en: hiddenBaseWordsEn });

function verdictText(
  verdict: HiddenBase['verdict'],
  percents: string,
  agreeing: string,
  bases: HiddenBase['bases'],
  most: number | null,
): string {
  const words = wordsNow();
  const texts = bases.map(([first, last]) => rangeText(first, last));
  switch (verdict) {
    case 'impossible':
      return words.impossible(`${percents}${agreeing === '' ? '' : ` ${words.agree}`}`);
    case 'determined':
      return words.determined(`${percents}${agreeing === '' ? '' : ` ${words.agree}`}`, `${texts[0]}`);
    case 'narrowed':
      return words.narrowed(percents, countText(bases), agreeing, shortened(texts));
    case 'open':
      return words.open(percents, openText(bases, most, agreeing));
  }
}

const sizeOf = ([first, last]: HiddenBase['bases'][number]): number => (last ?? Infinity) - first + 1;

const countText = (bases: HiddenBase['bases']): string => `${bases.reduce((sum, range) => sum + sizeOf(range), 0)}`;

const shortened = (texts: readonly string[]): string =>
  texts.length <= LISTED ? listed(texts) : wordsNow().more(texts.slice(0, LISTED), texts.length - LISTED);

/** How many bases are possible, and the longest run of them. */
function openText(bases: HiddenBase['bases'], most: number | null, agreeing: string): string {
  const longest = bases.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  const [first, last] = longest;
  if (last === null || most === null) return wordsNow().fromOn(first);
  return wordsNow().someOf(countText(bases), most, agreeing, [first, last]);
}

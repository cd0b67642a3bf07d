import { capitalised, listed, uncapitalised } from '../language/words';
import { possibleBases, type PrintedShare } from '../statistics/possible-bases';
import type { HiddenBase } from './finding';
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
  const reason = because === undefined ? '' : `: ${uncapitalised(because.slice(0, -1))}`;
  const why = printedMost === most ? reason : `${reason}, om ${printedMost} är fel`;
  const limit = most === null ? '' : ` (högst ${most}${why})`;
  const sum = answers === 'one-of-these' ? ' med svar som tillsammans är hela basen' : '';
  const percents = `${listed([...new Set(shares.map(({ percent }) => percent))])} procent${sum}`;
  const alone = possibleBases(
    shares.map(({ percent }) => ({ percent })),
    { most: most ?? TRIED, exclusive: answers !== 'any', complete: answers === 'one-of-these' },
  ).length;
  const decides = alone === bases.length || (verdict !== 'determined' && verdict !== 'impossible');
  const others = decides ? '' : ' och går ihop med de andra talen';
  return [
    `${capitalised(label)}${limit}: ${verdictText(verdict, `${percents}${others}`, bases, most)}.`,
    ...arithmetic.map((line, index) => `${index === 0 ? 'Till exempel' : 'Med den största basen'} är ${line}.`),
    ...(verdict === 'determined' ? [] : readings.map(readingText)),
  ].join(' ');
}

/** "Om basen är alla vänorter (483) står andelarna för 172–176, 133–137 och 153–156." */
const readingText = ({ reading, base, counts }: HiddenBase['readings'][number]): string =>
  `Om ${reading} (${rangeText(...base)}) står andelarna för ${listed(counts.map((ends) => rangeText(...ends)))}.`;

function verdictText(
  verdict: HiddenBase['verdict'],
  percents: string,
  bases: HiddenBase['bases'],
  most: number | null,
): string {
  const texts = bases.map(([first, last]) => rangeText(first, last));
  switch (verdict) {
    case 'impossible':
      return `ingen bas ger ${percents}`;
    case 'determined':
      return `bara basen ${texts[0]} ger ${percents}`;
    case 'narrowed':
      return `${percents} ges av ${countText(bases)} möjliga baser: ${shortened(texts)}`;
    case 'open':
      return `${percents} säger nästan inget om basen. ${openText(bases, most)}`;
  }
}

const sizeOf = ([first, last]: HiddenBase['bases'][number]): number => (last ?? Infinity) - first + 1;

const countText = (bases: HiddenBase['bases']): string => `${bases.reduce((sum, range) => sum + sizeOf(range), 0)}`;

const shortened = (texts: readonly string[]): string =>
  texts.length <= LISTED
    ? listed(texts)
    : `${texts.slice(0, LISTED).join(', ')} och ${texts.length - LISTED} spann till`;

/** How many bases are possible, and the longest run of them. */
function openText(bases: HiddenBase['bases'], most: number | null): string {
  const longest = bases.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
  const [first, last] = longest;
  if (last === null || most === null) return `Varje bas från ${first} och uppåt ger dem`;
  return `${countText(bases)} av ${most} tänkbara baser ger dem${first < last ? `, däribland alla från ${first} till ${last}` : ''}`;
}

import { capitalised, listed } from '../language/words';
import type { PrintedShare } from '../statistics/possible-bases';
import type { HiddenBase } from './finding';
import type { Base } from './relation-schema';

/** Ranges beyond these are counted only. */
const LISTED = 30;

/** What is known of a base that is not printed, for readers. */
export function hiddenBaseText(
  { verdict, most, bases }: Pick<HiddenBase, 'verdict' | 'most' | 'bases'>,
  { label, because, answers }: Base,
  shares: readonly PrintedShare[],
): string {
  const percents = `${listed([...new Set(shares.map(({ percent }) => percent))])} procent`;
  const limit =
    most === null
      ? ''
      : ` (högst ${most}${because ? `: ${because.charAt(0).toLowerCase()}${because.slice(1, -1)}` : ''})`;
  const sum = answers === 'one-of-these' ? ' med svar som tillsammans är hela basen' : '';
  const subject = `${capitalised(label)}${limit}`;
  const texts = bases.map(([first, last]) =>
    last === null ? `alla från ${first} och uppåt` : first === last ? `${first}` : `${first}–${last}`,
  );
  switch (verdict) {
    case 'impossible':
      return `${subject}: ingen bas ger ${percents}${sum}.`;
    case 'determined':
      return `${subject}: bara basen ${texts[0]} ger ${percents}${sum}.`;
    case 'narrowed':
      return `${subject}: ${percents}${sum} ges av ${countText(bases)} möjliga baser: ${shortened(texts)}.`;
    case 'open':
      return `${subject}: ${percents} säger nästan inget om basen, eftersom så många ger dem: ${shortened(texts)}.`;
  }
}

const countText = (bases: HiddenBase['bases']): string =>
  String(bases.reduce((sum, [first, last]) => sum + (last ?? first) - first + 1, 0));

const shortened = (texts: readonly string[]): string =>
  texts.length <= LISTED
    ? listed(texts)
    : `${texts.slice(0, LISTED).join(', ')} och ${texts.length - LISTED} spann till`;

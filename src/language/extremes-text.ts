import { inLanguage } from '../input/language';
import type { Count } from '../statistics/count';
import { ranked } from '../statistics/ranking';
import { counted } from './counted';
import { equalsText, NAMED } from './equals';
import { nounOf, type NounPhrase } from './noun-of';
import { roundedShare } from './rounded-share';
import { shareText, SMALL_GROUP } from './share-text';
import { quoted } from './words';

export interface ExtremesTextOptions {
  /** What the groups' bases are made of, in the plural. */
  readonly of?: NounPhrase;
  /** What the groups are, in the plural. */
  readonly groups?: NounPhrase;
  /** Whether the smallest share is told, too. */
  readonly smallest?: boolean;
  /** What stands where fewer than two groups are large enough to compare. */
  readonly neutral?: string;
}

/**
 * Which group has the greatest and which the smallest share. Only groups of at
 * least SMALL_GROUP take part, and the sentence says so where others do not.
 * @param what What the share is of: "engagerade".
 * @example extremesText('aktiva', byForm, { of: 'samarbeten', groups: 'former', smallest: false })
 * // "Störst andel aktiva: ”Annat internationellt samarbete”, 176 av 217 samarbeten (81 procent)"
 */
export function extremesText(
  what: string,
  counts: readonly Count[],
  {
    of = inLanguage({ sv: 'svarande', en: 'respondents' }),
    groups = inLanguage({ sv: 'grupper', en: 'groups' }),
    smallest = true,
    neutral = inLanguage({
      sv: `Andel ${what} efter ${nounOf(groups).singular}`,
      en: `Share ${what} by ${nounOf(groups).singular}`,
    }),
  }: ExtremesTextOptions = {},
): string {
  const order = ranked(
    counts.filter(({ base }) => base >= SMALL_GROUP),
    'share',
  );
  const [first, last] = [order[0], order.at(-1)];
  if (!first || !last || order.length < 2) return neutral;
  const limit =
    order.length === counts.length
      ? ''
      : ` ${inLanguage({ sv: 'bland', en: 'among' })} ${nounOf(groups).plural} ${inLanguage({ sv: 'med minst', en: 'of at least' })} ${counted(SMALL_GROUP, of)}`;
  const all = first.percent === last.percent;
  const end = (one: Count): string => {
    const equal = order.filter(({ percent }) => percent === one.percent).map(({ label }) => quoted(label));
    if (equal.length === 1) return `${equal[0]}, ${shareText(one, of)}`;
    const who = `${all && equal.length > NAMED ? inLanguage({ sv: 'alla ', en: 'all ' }) : ''}${equalsText(equal, groups)}`;
    return `${who}${all ? '' : inLanguage({ sv: ', lika stor andel', en: ', the same share' })} (${roundedShare(one)})`;
  };
  if (all) return `${inLanguage({ sv: 'Lika stor andel', en: 'Same share' })} ${what}${limit}: ${end(first)}`;
  const least = smallest ? `; ${inLanguage({ sv: 'minst', en: 'smallest' })}: ${end(last)}` : '';
  return `${inLanguage({ sv: 'Störst andel', en: 'Largest share' })} ${what}${limit}: ${end(first)}${least}`;
}

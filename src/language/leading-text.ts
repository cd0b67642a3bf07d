import type { Count } from '../statistics/count';
import { placeable, ranked } from '../statistics/ranking';
import { formatCount, percentText } from './numbers';
import { shareText, SMALL_GROUP } from './share-text';
import { listed, uncapitalised } from './words';

/** So many equal ones are named; more are counted. */
const NAMED = 3;

export interface LeadingTextOptions {
  /** What comes before the first one. */
  readonly lead?: string;
  /** How many places are named. */
  readonly places?: number;
  /** Labels are names, such as those of countries, and keep their capitals. */
  readonly names?: boolean;
  /** What the labels are, in the plural, for those that are too many to name. */
  readonly many?: string;
}

/**
 * Which options lead, in words; the option "annat" takes no place.
 * @param noun What the base is made of, in the plural, such as "kommuner".
 * @example leadingText(orsaker.counts, 'kommuner') // "Vanligast är brist på tid: 26 av 38 kommuner (68 procent)"
 */
export function leadingText(
  counts: readonly Count[],
  noun: string,
  { lead = 'Vanligast är', places = 1, names = false, many = 'alternativ' }: LeadingTextOptions = {},
): string {
  const written = ({ label }: Count): string => (names ? label : uncapitalised(label));
  const order = ranked(placeable(counts));
  const [first] = order;
  if (!first || first.base === 0) return 'Det finns inga svar att rangordna';
  if (first.count === 0) return 'Inget av alternativen har angetts';
  const equal = order.filter(({ count }) => count === first.count);
  const each = equal.length > 1 ? 'vardera ' : '';
  const start = `${lead} ${equalText(equal.map(written), many)}: ${each}${shareText(first, noun)}`;
  const next = order.slice(equal.length, Math.max(equal.length, places)).filter(({ count }) => count > 0);
  return next.length === 0
    ? start
    : `${start}, därefter ${listed(next.map((one) => `${written(one)} (${shortText(one)})`))}`;
}

const equalText = (labels: readonly string[], many: string): string =>
  labels.length > NAMED ? `${formatCount(labels.length)} ${many}` : listed(labels);

/** "26 procent", in counts for small groups. */
const shortText = (one: Count): string => (one.base < SMALL_GROUP ? formatCount(one.count) : percentText(one));

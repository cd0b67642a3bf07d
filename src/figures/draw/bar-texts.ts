import { inLanguage } from '../../input/language';
import { formatCount, formatNumber, percentLabel, percentSign } from '../../language/numbers';
import { SMALL_GROUP } from '../../language/share-text';
import type { Count } from '../../statistics/count';
import type { BarMark, Bars, BarSeries, Unit } from './bars';
import { escapeText } from './escape-text';
import { withBase } from './with-base';

/** What stands at a bar: small groups are told in counts, and a bar without a base says so. */
export function barLabel(unit: Unit, one: Count): string {
  if (one.base === 0) return inLanguage({ sv: 'Inga svar', en: 'No answers' });
  if (unit === 'count') return formatCount(one.count);
  return one.base < SMALL_GROUP ? numbers(one) : percentLabel(one);
}

/** What a reader who points at a bar sees. */
export const hoverText = (one: Count): string => `${escapeText(one.label)}: ${numbers(one)}`;

const numbers = ({ count, base }: Count): string =>
  `${formatCount(count)} ${inLanguage({ sv: 'av', en: 'of' })} ${formatCount(base)}`;

/** A weighted share: "64 % (55–72 %)". */
export function markLabel({ percent, interval }: BarMark): string {
  const sign = percentSign();
  const text = `${formatNumber(percent, 0)}${sign}`;
  return interval ? `${text} (${formatNumber(interval.low, 0)}–${formatNumber(interval.high, 0)}${sign})` : text;
}

/** The series' name with its base, where all its bars have the same. */
export function seriesLabel({ label, counts }: BarSeries): string {
  const bases = new Set(counts.map(({ base }) => base));
  const [base] = bases;
  return bases.size === 1 && base !== undefined ? withBase(label, base) : label;
}

/** Every bar in words, for those who do not see them. */
export function describeBars({ unit, categories, series, mode, marks = [] }: Bars): string {
  const kind = inLanguage(
    mode === 'stack'
      ? { sv: 'Staplade liggande staplar', en: 'Stacked horizontal bars' }
      : { sv: 'Liggande staplar', en: 'Horizontal bars' },
  );
  const values = categories.map((category, index) => {
    const parts = series.map(({ label, counts }) => {
      const one = counts[index];
      return [series.length > 1 ? label : '', one ? barLabel(unit, one) : ''].filter(Boolean).join(' ');
    });
    const mark = marks[index];
    const weighted = mark ? `, ${inLanguage({ sv: 'viktat', en: 'weighted' })} ${markLabel(mark)}` : '';
    return `${category}: ${parts.join(', ')}${weighted}`;
  });
  return `${kind}. ${values.join('; ')}.`;
}

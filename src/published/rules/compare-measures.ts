import { inLanguage } from '../../input/language';
import { formatNumber, percentWord } from '../../language/numbers';
import { roundedPercent } from '../../statistics/rounding';
import {
  describe,
  isCounted,
  isCountedList,
  isMeasure,
  isUnknown,
  numberOf,
  type Counted,
  type Evidence,
  type Measure,
} from '../evidence/evidence';
import { pick } from '../evidence/leading';
import { emptyBase, EvidenceError, noAnswer, type Verdict } from '../evidence/verdict';

/** What a rule that looks at numbers in the order given takes, and when it holds. */
export interface MeasureRule {
  readonly fewest: number;
  readonly most: number;
  /** Shares need Counts with a base; numbers only that there is data. */
  readonly by: 'share' | 'number';
  /** As what the compared are told; without it, as they are compared. */
  readonly told?: 'share' | 'number';
  /** Between the numbers, as readers see them. */
  readonly separator: string;
  /** Option ids that pick from the counts of a distribution, in order. */
  readonly keys?: readonly string[] | undefined;
  readonly holds: (measures: readonly Measure[]) => boolean;
}

/** Compares numbers by a rule, exactly and without tolerance. */
export function compareMeasures(id: string, kind: string, evidence: Evidence, rule: MeasureRule): Verdict {
  const given: readonly unknown[] = Array.isArray(evidence) ? evidence : [evidence];
  if (given.some((one) => one !== null && !isMeasure(one)))
    throw new EvidenceError(`not numbers: ${describe(evidence)} for ${id}; give numbers or Counts`);
  if (given.length === 0 || given.includes(null)) return noAnswer();
  const measures = chosen(id, rule.keys, given as Measure[]);
  if (measures === null)
    return {
      missing: inLanguage({
        sv: 'Det som rapporten jämför finns inte bland det som räknas i exporten.',
        en: 'What the report compares is not among what is counted in the export.',
      }),
    };
  const { fewest, most, by, told = by } = rule;
  if (measures.length < fewest || measures.length > most)
    throw new EvidenceError(
      `${measures.length} numbers for ${id}; the rule ${kind} takes ${fewest === most ? fewest : `at least ${fewest}`}`,
    );
  if (by === 'share' && !isCountedList(measures))
    throw new EvidenceError(
      `not shares: ${describe(evidence)} for ${id}; the rule ${kind} compares shares here: give Counts, which know their base`,
    );
  const counts = measures.filter(isCounted);
  if (counts.some(by === 'share' ? ({ base }) => base === 0 : isUnknown)) return emptyBase();
  const text = measures.map(told === 'share' ? measureText : numberText).join(rule.separator);
  return { value: text, text, count: null, base: null, holds: rule.holds(measures), difference: null };
}

/** The counts that keys name, or the evidence as it is. */
function chosen(id: string, keys: readonly string[] | undefined, given: readonly Measure[]): readonly Measure[] | null {
  if (!keys) return given;
  if (!isCountedList(given))
    throw new EvidenceError(
      `not counts: ${describe(given)} for ${id}; give the counts of the distribution, of which the rule takes ${keys.join(', ')}`,
    );
  return pick(given, keys);
}

const numberText = (measure: Measure): string => formatNumber(numberOf(measure));

const measureText = (measure: Measure): string =>
  typeof measure === 'number' ? formatNumber(measure) : shareText(measure);

/** "23 av 40 (58 procent)" */
const shareText = ({ count, base }: Counted): string =>
  `${formatNumber(count)} ${inLanguage({ sv: 'av', en: 'of' })} ${formatNumber(base)}${
    base === 0 ? '' : ` (${roundedPercent(count, base, 0)} ${percentWord()})`
  }`;

/** Counts that keys pick, or all of the evidence; null if a key finds none. */
export function keyed(keys: readonly string[] | undefined, evidence: readonly unknown[]): readonly unknown[] | null {
  if (!keys) return evidence;
  return isCountedList(evidence) ? pick(evidence, keys) : null;
}

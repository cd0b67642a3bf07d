import { decimalMark } from '../language/numbers';
import type { Claim } from '../published/claims/claim';
import { printedDigits, printedNumber } from '../published/evidence/printed-number';

/** A number that a claim prints, in units of its last printed digit: "57,5" is 575. */
export interface PrintedNumber {
  readonly claim: Claim;
  readonly units: number;
  /** Digits after the decimal mark. */
  readonly digits: number;
  /** The least and the greatest that could be printed: place 1 of a rank, 100 percent, ends of a range in order. */
  readonly floor: number;
  readonly ceiling: number;
  /** The claim as if it printed another number. */
  readonly as: (units: number) => Claim;
}

/** The numbers that a claim prints: one; how many names a list has; both ends of a range; none in a comparison in words. */
export function printedNumbers(claim: Claim): PrintedNumber[] {
  const { unit, printed, items, rule } = claim;
  const whole = { claim, digits: 0, floor: 0, ceiling: Infinity };
  if (rule?.kind === 'range') {
    const end = (units: number, ends: (other: number) => { min?: number; max?: number }): PrintedNumber => ({
      ...whole,
      units,
      as: (other) => ({ ...claim, rule: { ...rule, ...ends(other) } }),
    });
    // "Ett" is both ends.
    if (rule.min === rule.max) return [end(rule.min, (other) => ({ min: other, max: other }))];
    return [
      { ...end(rule.min, (min) => ({ min })), ceiling: rule.max },
      { ...end(rule.max, (max) => ({ max })), floor: rule.min },
    ];
  }
  if (unit === 'list')
    return [{ ...whole, units: items?.length ?? 0, as: (units) => ({ ...claim, items: namesOf(items ?? [], units) }) }];
  if (unit === 'comparison' || printed === null) return [];
  const digits = printedDigits(printed);
  const textOf = (units: number): string => decimalMark((units / 10 ** digits).toFixed(digits));
  return [
    {
      claim,
      units: Math.round(printedNumber(printed) * 10 ** digits),
      digits,
      floor: unit === 'rank' ? 1 : 0,
      ceiling: unit === 'percent' ? 100 * 10 ** digits : Infinity,
      as: (units) => ({ ...claim, printed: textOf(units) }),
    },
  ];
}

/** So many names: the first of these, and more that are invented. */
const namesOf = (items: readonly string[], many: number): string[] => [
  ...items.slice(0, many),
  ...Array.from({ length: Math.max(0, many - items.length) }, (_, index) => `?${index + 1}`),
];

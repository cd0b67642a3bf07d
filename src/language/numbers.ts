import type { Count } from '../statistics/count';
import { roundedPercent } from '../statistics/rounding';

/** Between the groups of a number and before a unit: does not break. */
export const NO_BREAK_SPACE = '\u00a0';

/**
 * A number as Swedish readers see it: "1 025", "0,042".
 * @param digits Decimals, all of them shown; without it, as many as there are, three at most.
 */
export const formatNumber = (value: number, digits?: number): string =>
  digits === undefined
    ? swedish.format(value)
    : value.toLocaleString('sv-SE', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A whole number in Swedish form: 1 025. */
export const formatCount = (value: number): string => formatNumber(value);

/** A share as "69 %", exactly rounded; an en dash without a base. */
export function percentLabel({ count, base }: Count, digits = 0): string {
  return base === 0 ? '–' : `${decimalComma(roundedPercent(count, base, digits))}${NO_BREAK_SPACE}%`;
}

/** A share as "69 procent", exactly rounded; "ingen uppgift" without a base. */
export function percentText({ count, base }: Count, digits = 0): string {
  return base === 0 ? 'ingen uppgift' : `${decimalComma(roundedPercent(count, base, digits))} procent`;
}

/** An exactly rounded percent as Swedish readers see it: 57.5 is 57,5. */
export const decimalComma = (text: string): string => text.replace('.', ',');

const swedish = new Intl.NumberFormat('sv-SE');

import type { Count } from '../statistics/count';
import { inLanguage, language, type Language } from '../input/language';
import { roundedPercent } from '../statistics/rounding';

/** Between the groups of a number and before a unit: does not break. */
export const NO_BREAK_SPACE = '\u00a0';

/**
 * A number as readers see it: "1 025", "0,042"; in English "1,025", "0.042".
 * @param digits Decimals, all of them shown; without it, as many as there are, three at most.
 */
export const formatNumber = (value: number, digits?: number): string =>
  digits === undefined
    ? FORMATS[language()].format(value)
    : value.toLocaleString(LOCALES[language()], { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A whole number: 1 025, in English 1,025. */
export const formatCount = (value: number): string => formatNumber(value);

/** A share as "69 %", in English "69%", exactly rounded; an en dash without a base. */
export function percentLabel({ count, base }: Count, digits = 0): string {
  return base === 0 ? '–' : `${decimalMark(roundedPercent(count, base, digits))}${percentSign()}`;
}

/** A share as "69 procent", exactly rounded; "ingen uppgift", or "not known", without a base. */
export function percentText({ count, base }: Count, digits = 0): string {
  return base === 0
    ? inLanguage({ sv: 'ingen uppgift', en: 'not known' })
    : `${decimalMark(roundedPercent(count, base, digits))} ${percentWord()}`;
}

/** " %" that does not break, in English "%". */
export const percentSign = (): string => `${inLanguage({ sv: NO_BREAK_SPACE, en: '' })}%`;

/** "procent", "percent". */
export const percentWord = (): string => inLanguage({ sv: 'procent', en: 'percent' });

/** An exactly rounded percent as readers see it: 57.5 is 57,5 in Swedish. */
export const decimalMark = (text: string): string => inLanguage({ sv: text.replace('.', ','), en: text });

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const FORMATS = { sv: new Intl.NumberFormat(LOCALES.sv), en: new Intl.NumberFormat(LOCALES.en) };

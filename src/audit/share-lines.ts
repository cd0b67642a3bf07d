import { inLanguage } from '../input/language';
import { formatNumber, percentWord } from '../language/numbers';
import type { Claim } from '../published/claims/claim';
import { printedDigits, printedNumber } from '../published/evidence/printed-number';
import { countRange } from '../statistics/count-range';
import type { Base } from './relation-file';
import { sumText, type SumOf } from './sum-line';

/**
 * Percentages of one base in figures: "40 av 173 + 40 = 213 är 18,8 procent, inte 20", "av 7 är 2 svar 28,6
 * och 3 svar 42,9 procent, inte 40", "36 + 28 + 39 = 103 procent".
 */
export function shareLines(base: Base, involved: readonly Claim[], sumOf: SumOf): string[] {
  const claimOf = (id: string | undefined): Claim | undefined => involved.find((claim) => claim.id === id);
  const exact = sumOf(base.number ?? base.id);
  const limits = (base.most ?? []).flatMap((id) => sumOf(id) ?? []).map(({ value }) => value);
  const most = exact || limits.length === 0 ? null : Math.min(...limits);
  const word = inLanguage(WORDS);
  const told = base.shares.flatMap(({ percent, count }) => {
    const [share, counted] = [claimOf(percent)?.printed, count === undefined ? null : sumOf(count)];
    if (share == null) return [];
    const digits = printedDigits(share) + 1;
    const percentOf = (number: number, of: number): string => formatNumber((100 * number) / of, digits);
    const isPrinted = (number: number, of: number): boolean => {
      const range = countRange(share, of);
      return range !== null && range.least <= number && number <= range.most;
    };
    const not = (holds: boolean): string => (holds ? '' : `, ${word.not} ${share}`);
    if (counted && exact)
      return [
        `${counted.value} ${word.of} ${sumText(exact)} ${word.is} ${percentOf(counted.value, exact.value)} ${percentWord()}${not(isPrinted(counted.value, exact.value))}`,
      ];
    if (counted && most !== null && (100 * counted.value) / most > printedNumber(share))
      return [
        `${counted.value} ${word.ofAtMost} ${most} ${word.isAtLeast} ${percentOf(counted.value, most)} ${percentWord()}${not(isPrinted(counted.value, most))}`,
      ];
    if (exact && countRange(share, exact.value) === null) {
      const below = Math.floor((printedNumber(share) * exact.value) / 100);
      const near = [below, below + 1].filter((number) => number <= exact.value);
      return [
        nearText(
          sumText(exact),
          near.map((number) => [number, percentOf(number, exact.value)]),
          share,
        ),
      ];
    }
    return [];
  });
  return told.length > 0 ? told : percentSum(base, involved);
}

const WORDS = {
  sv: { of: 'av', is: 'är', not: 'inte', ofAtMost: 'av högst', isAtLeast: 'är minst' },
  en: { of: 'of', is: 'is', not: 'not', ofAtMost: 'of at most', isAtLeast: 'is at least' },
};

/** The numbers of answers next to a percent that none of them gives. */
function nearText(base: string, near: readonly (readonly [number, string])[], share: string): string {
  return inLanguage({
    sv: `av ${base} är ${near.map(([number, percent]) => `${number} svar ${percent}`).join(' och ')} procent, inte ${share}`,
    en: `of ${base}, ${near.map(([number, percent]) => `${number} ${number === 1 ? 'answer makes' : 'answers make'} ${percent}`).join(' and ')} percent, not ${share}`,
  });
}

/** Percentages of answers that exclude each other, added up: "36 + 28 + 32 = 96 procent, avrundat från mindre än 97,5". */
export function percentSum({ shares, answers }: Base, involved: readonly Claim[]): string[] {
  const printed = shares.flatMap(({ percent }) => involved.find(({ id }) => id === percent)?.printed ?? []);
  if (answers === 'any' || printed.length < 2) return [];
  const digits = Math.max(...printed.map(printedDigits));
  const total = printed.reduce((sum, one) => sum + printedNumber(one), 0);
  const slack = printed.reduce((sum, one) => sum + 0.5 / 10 ** printedDigits(one), 0);
  const told = `${printed.join(' + ')} = ${formatNumber(total, digits)} ${percentWord()}`;
  const before = inLanguage(BEFORE_ROUNDING);
  if (total + slack <= 100) return [`${told}, ${before.lessThan} ${formatNumber(total + slack)}`];
  return [total - slack > 100 ? `${told}, ${before.atLeast} ${formatNumber(total - slack)}` : told];
}

const BEFORE_ROUNDING = {
  sv: { lessThan: 'och före avrundningen mindre än', atLeast: 'och före avrundningen minst' },
  en: { lessThan: 'and before rounding less than', atLeast: 'and before rounding at least' },
};

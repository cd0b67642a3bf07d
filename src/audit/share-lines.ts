import { formatNumber } from '../language/numbers';
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
  const told = base.shares.flatMap(({ percent, count }) => {
    const [share, counted] = [claimOf(percent)?.printed, count === undefined ? null : sumOf(count)];
    if (share == null) return [];
    const digits = printedDigits(share) + 1;
    const percentOf = (number: number, of: number): string => formatNumber((100 * number) / of, digits);
    const isPrinted = (number: number, of: number): boolean => {
      const range = countRange(share, of);
      return range !== null && range.least <= number && number <= range.most;
    };
    const not = (holds: boolean): string => (holds ? '' : `, inte ${share}`);
    if (counted && exact)
      return [
        `${counted.value} av ${sumText(exact)} är ${percentOf(counted.value, exact.value)} procent${not(isPrinted(counted.value, exact.value))}`,
      ];
    if (counted && most !== null && (100 * counted.value) / most > printedNumber(share))
      return [
        `${counted.value} av högst ${most} är minst ${percentOf(counted.value, most)} procent${not(isPrinted(counted.value, most))}`,
      ];
    if (exact && countRange(share, exact.value) === null) {
      const below = Math.floor((printedNumber(share) * exact.value) / 100);
      const near = [below, below + 1].filter((number) => number <= exact.value);
      return [
        `av ${sumText(exact)} är ${near.map((number) => `${number} svar ${percentOf(number, exact.value)}`).join(' och ')} procent, inte ${share}`,
      ];
    }
    return [];
  });
  return told.length > 0 ? told : percentSum(base, involved);
}

/** Percentages of answers that exclude each other, added up: "36 + 28 + 32 = 96 procent, avrundat från mindre än 97,5". */
export function percentSum({ shares, answers }: Base, involved: readonly Claim[]): string[] {
  const printed = shares.flatMap(({ percent }) => involved.find(({ id }) => id === percent)?.printed ?? []);
  if (answers === 'any' || printed.length < 2) return [];
  const digits = Math.max(...printed.map(printedDigits));
  const total = printed.reduce((sum, one) => sum + printedNumber(one), 0);
  const slack = printed.reduce((sum, one) => sum + 0.5 / 10 ** printedDigits(one), 0);
  const told = `${printed.join(' + ')} = ${formatNumber(total, digits)} procent`;
  if (total + slack <= 100) return [`${told}, och före avrundningen mindre än ${formatNumber(total + slack)}`];
  return [total - slack > 100 ? `${told}, och före avrundningen minst ${formatNumber(total - slack)}` : told];
}

import { inLanguage } from '../input/language';
import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import { printedNumber } from '../published/evidence/printed-number';
import { possibleBases, type PrintedShare } from '../statistics/possible-bases';
import type { Base } from './relation-file';

/** Why percentages of one base take part in a contradiction. */
export function baseText(base: Base, involved: readonly Claim[]): string {
  const claimOf = (id: string | undefined): Claim | undefined => involved.find((claim) => claim.id === id);
  const shares = base.shares.flatMap(({ percent, count }): PrintedShare[] => {
    const [share, counted] = [claimOf(percent)?.printed, claimOf(count)?.printed];
    if (share == null) return [];
    return [{ percent: share, ...(counted == null ? {} : { count: printedNumber(counted) }) }];
  });
  const complete = base.answers === 'one-of-these' && shares.length === base.shares.length;
  const exclusive = base.answers !== 'any';
  const bounds = [...(base.most ?? []), ...(base.number === undefined ? [] : [base.number])]
    .flatMap((id) => claimOf(id)?.printed ?? [])
    .map(printedNumber);
  const most = bounds.length > 0 ? Math.min(...bounds) : null;
  const printed = base.number !== undefined && claimOf(base.number) !== undefined;
  const least = printed && most !== null ? most : 1;
  const words = inLanguage({ sv: SV, en: EN });
  const what = listed(
    shares.map(({ percent, count }) => (count === undefined ? `${percent}` : `${percent} (${words.answers(count)})`)),
  );
  const { label } = base;
  if (shares.length === 0) return base.because ?? words.base(label);
  if (possibleBases(shares, { least, most: most ?? 1000, exclusive, complete }).length > 0)
    return words.sameBase(what, shares.length, label);
  return printed ? words.noNumber(most, what, label) : words.noBase(most, what, label, complete);
}

interface BaseWords {
  readonly answers: (count: number) => string;
  readonly base: (label: string) => string;
  readonly sameBase: (what: string, shares: number, label: string) => string;
  readonly noNumber: (of: number | null, what: string, label: string) => string;
  readonly noBase: (most: number | null, what: string, label: string, complete: boolean) => string;
}

const SV: BaseWords = {
  answers: (count) => `${count} svar`,
  base: (label) => `Basen är ${label}.`,
  sameBase: (what, shares, label) =>
    shares === 1
      ? `Andelen ${what} procent räknas på ${label}.`
      : `Andelarna ${what} procent räknas på samma bas: ${label}.`,
  noNumber: (of, what, label) => `Av ${of} ${label} ger inget antal svar ${what} procent, rätt avrundat.`,
  noBase(most, what, label, complete) {
    const limit = most === null ? '' : `, som är högst ${most},`;
    const sum = complete ? ' med svar som tillsammans är hela basen' : '';
    return `Ingen bas av ${label}${limit} ger ${what} procent, rätt avrundat${sum}.`;
  },
};

const EN: BaseWords = {
  answers: (count) => `${count} ${count === 1 ? 'answer' : 'answers'}`,
  base: (label) => `The base is ${label}.`,
  sameBase: (what, shares, label) =>
    shares === 1
      ? `The share of ${what} percent is of ${label}.`
      : `The shares of ${what} percent are of the same base: ${label}.`,
  noNumber: (of, what, label) => `Of ${of} ${label} no number of answers gives ${what} percent, correctly rounded.`,
  noBase(most, what, label, complete) {
    const limit = most === null ? '' : `, of which there are at most ${most},`;
    const sum = complete ? ' with answers that together make up the base' : '';
    return `No base of ${label}${limit} gives ${what} percent, correctly rounded${sum}.`;
  },
};

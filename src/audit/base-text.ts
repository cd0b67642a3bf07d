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
  const what = listed(
    shares.map(({ percent, count }) => (count === undefined ? `${percent}` : `${percent} (${count} svar)`)),
  );
  if (shares.length === 0) return base.because ?? `Basen är ${base.label}.`;
  if (possibleBases(shares, { least, most: most ?? 1000, exclusive, complete }).length > 0)
    return shares.length === 1
      ? `Andelen ${what} procent räknas på ${base.label}.`
      : `Andelarna ${what} procent räknas på samma bas: ${base.label}.`;
  if (printed) return `Av ${most} ${base.label} ger inget antal svar ${what} procent, rätt avrundat.`;
  const limit = most === null ? '' : `, som är högst ${most},`;
  const sum = complete ? ' med svar som tillsammans är hela basen' : '';
  return `Ingen bas av ${base.label}${limit} ger ${what} procent, rätt avrundat${sum}.`;
}

import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import { baseText } from './base-text';
import { reasonText } from './reason-text';
import type { Relations } from './declared-relations';
import type { Conflict } from './smallest-conflict';
import { claimText, claimsText } from './words';

/** A contradiction for readers: which numbers, by what, and which of them may be wrong. */
export function contradictionText(
  outside: string,
  { claims: others, sources }: Conflict,
  instead: readonly string[],
  { claims, bases, relations }: Relations,
): string {
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const involved = [outside, ...others].map(claimOf);
  const [one, ...rest] = involved as [Claim, ...Claim[]];
  const reasons = [
    ...relations.filter(({ id }) => sources.includes(id)).map((relation) => reasonText(relation, involved)),
    ...bases.filter(({ id }) => sources.includes(id)).map((base) => baseText(base, involved)),
  ];
  const assumed = relations.some(({ id, assuming }) => sources.includes(id) && assuming.length > 0);
  const blame =
    instead.length === 0
      ? `Håller resten så är det ${claimText(one)} som är fel.`
      : `Minst ett av talen är fel, men inte vilket går att se: lika gärna som ${claimText(one)} kan det vara ${listed(
          instead.map((id) => claimText(claimOf(id))),
          'eller',
        )}.`;
  return [
    rest.length === 0
      ? `${claimText(one)} kan inte stämma.`
      : `${claimText(one)} kan inte stämma samtidigt med ${claimsText(rest)}.`,
    ...reasons,
    ...(assumed ? ['Inget av de antaganden som granskningen prövar får det att gå ihop.'] : []),
    ...(rest.length === 0 ? [] : [blame]),
    ...(one.deviation ? [`Rekonstruktionen räknar med ${one.deviation.value} i stället för ${one.printed}.`] : []),
  ].join(' ');
}

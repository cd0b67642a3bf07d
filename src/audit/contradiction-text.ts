import { capitalised, listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import { baseText } from './base-text';
import type { Contradiction } from './finding';
import type { Relations } from './declared-relations';
import { claimText, claimsText } from './words';

/** A contradiction for readers: which numbers, by what, and which of them may be wrong. */
export function contradictionText(
  { outside, contradicts, fewest, instead, relations: sources, arithmetic }: Omit<Contradiction, 'explanation'>,
  { claims, bases, relations }: Relations,
): string {
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const one = claimOf(outside);
  const rest = contradicts.map(claimOf);
  const reasons = [
    ...relations.filter(({ id }) => sources.includes(id)).map(({ says }) => says),
    ...bases.filter(({ id }) => sources.includes(id)).map((base) => baseText(base, [one, ...rest])),
    ...(arithmetic.length > 0 ? [`${capitalised(arithmetic.join('; '))}.`] : []),
  ];
  const assumed = relations.some(({ id, assuming }) => sources.includes(id) && assuming.length > 0);
  const given = sources.length === 1 ? 'Gäller sambandet' : 'Gäller sambanden';
  const blame =
    instead.length === 0
      ? `${given}, och är så få tal som möjligt fel, hör ${claimText(one)} till dem.`
      : `${given} är minst ett av talen fel, men talen säger inte vilket: är så få som möjligt fel kan det vara ${listed(
          [one, ...instead.map(claimOf)].map(claimText),
          'or',
        )}.`;
  return [
    rest.length === 0
      ? `${claimText(one)} kan inte stämma.`
      : `${claimText(one)} kan inte stämma samtidigt med ${claimsText(rest)}.`,
    ...reasons,
    ...(fewest || rest.length === 0 ? [] : ['Det är en minsta mängd tal ur vilken inget kan tas bort.']),
    ...(assumed ? ['Inget av de antaganden som granskningen prövar får det att gå ihop.'] : []),
    ...(rest.length === 0 ? [] : [blame]),
    ...(one.deviation ? [`Rekonstruktionen räknar med ${one.deviation.value} i stället för ${one.printed}.`] : []),
  ].join(' ');
}

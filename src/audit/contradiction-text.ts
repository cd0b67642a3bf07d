import { listed } from '../language/words';
import type { Claim } from '../published/claim';
import { baseText } from './base-text';
import { valueOf } from './model';
import type { Relation } from './relation-schema';
import type { Relations } from './relations';
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
    ...(rest.length === 0 ? [] : [blame]),
    ...(one.deviation ? [`Rekonstruktionen räknar med ${one.deviation.value} i stället för ${one.printed}.`] : []),
  ].join(' ');
}

/** What a relation says, with the sum where all of its numbers are printed. */
function reasonText(relation: Relation, involved: readonly Claim[]): string {
  const numbers = (ids: readonly string[]): (number | null)[] =>
    ids.map((id) => {
      const claim = involved.find((one) => one.id === id);
      return claim ? valueOf(claim) : null;
    });
  const sums: readonly (readonly [readonly string[], readonly string[]])[] =
    relation.kind === 'sum'
      ? [[relation.parts, [relation.total]]]
      : relation.kind === 'part'
        ? [[relation.part, relation.of]]
        : relation.kind === 'either'
          ? []
          : relation.kind === 'same'
            ? relation.all.slice(1).map((id) => [[id], relation.all.slice(0, 1)] as const)
            : [];
  const told = sums.flatMap(([left, right]) => {
    const [a, b] = [numbers(left), numbers(right)];
    if ([...a, ...b].includes(null)) return [];
    const word = relation.kind === 'part' ? 'mer än' : 'inte';
    return [`${addition(a as number[])}, ${word} ${addition(b as number[])}`];
  });
  return told.length > 0 ? `${relation.says.slice(0, -1)}: ${told.join('; ')}.` : relation.says;
}

const addition = (numbers: readonly number[]): string => {
  const sum = numbers.reduce((a, b) => a + b, 0);
  return numbers.length > 1 ? `${numbers.join(' + ')} = ${sum}` : `${sum}`;
};

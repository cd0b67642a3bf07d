import { inLanguage } from '../input/language';
import { listed } from '../language/words';
import type { Claim } from '../published/claims/claim';
import type { Base } from './relation-file';
import type { Relations } from './declared-relations';
import { extraNames } from './relations/names';
import { registeredOrganisations } from './relations/registered-organisations';
import { comparedBy, ownNames, type Relation } from './relations/relation';
import { percentSum, shareLines } from './share-lines';
import { sumLine, summed, type Sum, type SumOf } from './sum-line';
import { valueOf } from './build-model';
import { namesText, printedText } from './words';

/**
 * Why printed numbers do not go together, in figures, line by line: what the relations and bases by which they
 * contradict each other add up and compare. A number that is not printed stands as the sum that another of the
 * relations makes of it: "198 + 205 + 93 = 496, men 483 + 55 = 538".
 * @param sources Ids of the relations and bases.
 */
export function arithmetic(
  sources: readonly string[],
  involved: readonly Claim[],
  { bases, relations, unknowns }: Relations,
): string[] {
  const isOpen = (id: string): boolean => [...bases, ...unknowns].some((one) => one.id === id);
  const own = relations.filter(({ id }) => sources.includes(id));
  const printedSum: SumOf = (id) => {
    const value = valueOfClaim(involved.find((claim) => claim.id === id)) ?? registeredNumber(own, id);
    return value === null ? null : { terms: [`${value}`], value };
  };
  const made = own.flatMap((relation) => {
    if (relation.assuming.length > 0) return [];
    return comparedBy(relation).flatMap(({ left, minus = [], right: [total = '', ...more], limit }) => {
      const sum = isOpen(total) && more.length === 0 && !limit ? summed(left, minus, printedSum) : null;
      return sum ? [{ relation, total, sum }] : [];
    });
  });
  const lines = own.flatMap((relation) => {
    const sumOf: SumOf = (id): Sum | null =>
      printedSum(id) ?? made.find((one) => one.total === id && one.relation !== relation)?.sum ?? null;
    const told = comparedBy(relation).flatMap((one) => sumLine(one, sumOf) ?? percentLine(one.left, bases, involved));
    if (told.length > 0) return told;
    return made.some((one) => one.relation === relation) ? [] : plainLines(relation, involved);
  });
  const sumOf: SumOf = (id) => printedSum(id) ?? made.find(({ total }) => total === id)?.sum ?? null;
  const shares = bases.filter(({ id }) => sources.includes(id)).flatMap((base) => shareLines(base, involved, sumOf));
  return [...new Set([...lines, ...shares])];
}

const valueOfClaim = (claim: Claim | undefined): number | null => (claim ? valueOf(claim) : null);

/** How many organisations a number counts that is one of the public registers', whatever is printed. */
function registeredNumber(relations: readonly Relation[], id: string): number | null {
  const found = relations.flatMap((one) => (one.kind === 'registered' && one.number === id ? one.organisations : []));
  return found[0] === undefined ? null : registeredOrganisations(found[0]);
}

/** Percentages of one base that a relation adds up. */
const percentLine = (ids: readonly string[], bases: readonly Base[], involved: readonly Claim[]): string[] =>
  bases
    .filter(({ shares }) => ids.every((id) => shares.some(({ percent }) => percent === id)))
    .flatMap((base) =>
      percentSum(
        base,
        involved.filter(({ id }) => ids.includes(id)),
      ),
    );

/** What a relation compares that adds nothing up: places with their numbers, or the numbers side by side. */
function plainLines(relation: Relation, involved: readonly Claim[]): string[] {
  const textOf = (id: string): string | null => {
    const claim = involved.find((one) => one.id === id);
    return claim ? printedText(claim) : null;
  };
  if (relation.kind === 'names') {
    const [number, list] = [relation.number, relation.list].map((id) => involved.find((one) => one.id === id));
    if (!number || !list) return [];
    const extra = extraNames(relation, () => list);
    const names = list.items?.length ?? 0;
    const not = names - extra === valueOf(number) ? '' : `, ${inLanguage({ sv: 'inte', en: 'not' })} ${number.printed}`;
    return [extra === 0 ? `${namesText(names)}${not}` : `${namesText(names)} − ${extra} = ${names - extra}${not}`];
  }
  if (relation.kind === 'ranks') {
    const places = Object.entries(relation.ranks).flatMap(([rank, counted]) => {
      const [place, number] = [textOf(rank), textOf(counted)];
      return place === null
        ? []
        : [number === null ? place : `${place} ${inLanguage({ sv: 'har', en: 'has' })} ${number}`];
    });
    const others = [...relation.before, ...relation.others].flatMap((id) => textOf(id) ?? []);
    return places.length === 0
      ? []
      : [
          [...places, ...others.map((one) => `${inLanguage({ sv: 'utan plats', en: 'without a place' })} ${one}`)].join(
            ', ',
          ),
        ];
  }
  const texts = ownNames(relation).flatMap(({ id }) => textOf(id) ?? []);
  return texts.length > 1 ? [listed([...new Set(texts)], inLanguage({ sv: 'mot', en: 'against' }))] : [];
}

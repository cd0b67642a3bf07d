import { z } from 'zod';
import { printedNumber } from '../../published/evidence/printed-number';
import { atMost, greater, type Constraint } from '../../solver/constraint';
import { many, type Named } from './named';
import { common, id, relationKind, type ClaimOf } from './relation-kind';

const schema = z.strictObject({
  kind: z.literal('ranks'),
  ...common,
  ranks: z.record(id, id),
  before: z.array(id).default([]),
  others: z.array(id).default([]),
});

/**
 * A place before another has the greater count. What has no printed place comes
 * after the last, or before the first, if the places between are all printed.
 */
export const ranks = relationKind({
  schema,
  names: (relation) => [
    ...Object.entries(relation.ranks).flatMap(([rank, counted]): Named[] => [
      { id: rank, wanted: 'rank', keys: ['ranks', rank] },
      { id: counted, wanted: 'quantity', keys: ['ranks', rank] },
    ]),
    ...many('before', relation.before),
    ...many('others', relation.others),
  ],
  lines: linesOf,
  compared: () => [],
});

function linesOf({ ranks: declared, before, others }: z.output<typeof schema>, claimOf: ClaimOf): Constraint[] {
  const places = Object.entries(declared)
    .map(([rank, id]) => ({ rank, id, place: printedNumber(claimOf(rank).printed ?? '') }))
    .sort((a, b) => a.place - b.place);
  const [first, last] = [places[0], places.at(-1)];
  const all = places.map(({ rank }) => rank);
  return [
    ...places.slice(1).flatMap((after, index): Constraint[] => {
      const ahead = places[index];
      if (!ahead) return [];
      const needs = [ahead.rank, after.rank];
      // Nobody shares a place.
      return [ahead.place === after.place ? atMost([], -1, { needs }) : greater(ahead.id, after.id, { needs })];
    }),
    ...(first && first.place === before.length + 1
      ? before.map((one) => greater(one, first.id, { needs: [first.rank] }))
      : []),
    ...(last && last.place === before.length + places.length
      ? others.map((one) => greater(last.id, one, { needs: all }))
      : []),
  ];
}

import type { Unit } from '../published/claims/claim';
import type { Relation, RelationFile } from './relation-schema';

/** What an id has to name: a claim of a unit, a base, or anything that is a whole number. */
export type Wanted = Unit | 'base' | 'quantity';

/** An id that an entry refers to, and where it stands. */
export interface Named {
  readonly id: string;
  readonly wanted: Wanted;
  readonly keys: readonly PropertyKey[];
}

/** Every id that bases and relations refer to. */
export function namedIn({ bases, relations }: RelationFile): Named[] {
  return [
    ...bases.flatMap(({ number, most = [], shares }, index) => {
      const at = (id: string, wanted: Wanted, ...keys: PropertyKey[]): Named => ({
        id,
        wanted,
        keys: ['bases', index, ...keys],
      });
      return [
        ...(number === undefined ? [] : [at(number, 'count', 'number')]),
        ...most.map((id, place) => at(id, 'quantity', 'most', place)),
        ...shares.flatMap(({ percent, count }, place) => [
          at(percent, 'percent', 'shares', place),
          ...(count === undefined ? [] : [at(count, 'count', 'shares', place)]),
        ]),
      ];
    }),
    ...relations.flatMap((relation, index) =>
      [...ownNames(relation), ...assumedNames(relation)].map((named) => ({
        ...named,
        keys: ['relations', index, ...named.keys],
      })),
    ),
  ];
}

/** Ids that a relation names itself, with its assumptions left out. */
export function ownNames(relation: Relation): Named[] {
  const one = (key: string, id: string, wanted: Wanted = 'quantity'): Named => ({ id, wanted, keys: [key] });
  const many = (key: string, ids: readonly string[], wanted: Wanted = 'quantity'): Named[] =>
    ids.map((id, place) => ({ id, wanted, keys: [key, place] }));
  switch (relation.kind) {
    case 'sum':
      return [one('total', relation.total), ...many('parts', relation.parts)];
    case 'part':
      return [...many('part', relation.part), ...many('of', relation.of)];
    case 'either':
      return (['either', 'first', 'second', 'both'] as const).map((key) => one(key, relation[key]));
    case 'same':
      return many('all', relation.all);
    case 'names':
      return [one('number', relation.number), one('list', relation.list, 'list'), one('extra', relation.extra)];
    case 'listed':
      return [one('list', relation.list, 'list'), one('within', relation.within, 'list')];
    case 'ranks':
      return [
        ...Object.entries(relation.ranks).flatMap(([rank, id]): Named[] => [
          { id: rank, wanted: 'rank', keys: ['ranks', rank] },
          { id, wanted: 'quantity', keys: ['ranks', rank] },
        ]),
        ...many('before', relation.before),
        ...many('others', relation.others),
      ];
    case 'shares':
      return [
        one('claim', relation.claim, 'comparison'),
        ...(['greater', 'than'] as const).flatMap((key) => {
          const share = relation[key];
          return typeof share === 'string'
            ? [one(key, share, 'percent')]
            : [one(key, share.count, 'count'), one(key, share.of, 'count')];
        }),
      ];
    case 'comparison':
      return [
        one('claim', relation.claim, 'comparison'),
        ...many('numbers', relation.numbers),
        ...many('others', relation.others),
        ...many('bases', relation.bases, 'base'),
      ];
  }
}

const assumedNames = ({ assuming }: Relation): Named[] =>
  assuming.flatMap(({ most = [], exactly = [], where }, index) =>
    [...most, ...exactly, ...where.flat()].map((id) => ({ id, wanted: 'quantity', keys: ['assuming', index] })),
  );

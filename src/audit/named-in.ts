import type { RelationFile } from './relation-file';
import { many, one, type Named, type Wanted } from './relations/named';
import { ownNames, type Relation } from './relations/relation';

/** Every id that bases and relations refer to. */
export function namedIn({ bases, relations, wordings }: RelationFile): Named[] {
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
    ...wordings.flatMap(({ claim, like, numbers, others, bases: of }, index) =>
      [
        one('claim', claim, 'statement'),
        one('like', like, 'comparison'),
        ...many('numbers', numbers),
        ...many('others', others),
        ...many('bases', of, 'base'),
      ].map((named) => ({ ...named, keys: ['wordings', index, ...named.keys] })),
    ),
  ];
}

const assumedNames = ({ assuming }: Relation): Named[] =>
  assuming.flatMap(({ most = [], exactly = [], plus = [], where, readings }, index) =>
    [...most, ...exactly, ...plus, ...[{ where }, ...readings].flatMap((one) => one.where.flat())].map((id) => ({
      id,
      wanted: 'quantity',
      keys: ['assuming', index],
    })),
  );

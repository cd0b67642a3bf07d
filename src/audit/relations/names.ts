import { z } from 'zod';
import { exactly, times } from '../../solver/constraint';
import { one } from './named';
import { common, id, relationKind, text, type ClaimOf } from './relation-kind';
import { slackTerms } from './slack';

const schema = z.strictObject({
  kind: z.literal('names'),
  ...common,
  number: id,
  list: id,
  oneCountry: z.array(z.array(text).min(2)),
  extra: id,
});

/** The number is that of the list's names, those of one country counted once. */
export const names = relationKind({
  schema,
  names: ({ number, list, extra }) => [one('number', number), one('list', list, 'list'), one('extra', extra)],
  lines: (relation, claimOf) => {
    const { number, list, extra } = relation;
    return [
      exactly([...times(1, number, extra), ...times(-1, list), ...slackTerms(relation, -1)], 0),
      exactly(times(1, extra), extraNames(relation, claimOf), { needs: [list] }),
    ];
  },
  compared: () => [],
});

/** How many names of a list are parts of a country that stands there too. */
export function extraNames({ list, oneCountry }: z.output<typeof schema>, claimOf: ClaimOf): number {
  const items = claimOf(list).items ?? [];
  return oneCountry
    .map((group) => group.filter((name) => items.includes(name)).length)
    .reduce((total, number) => total + Math.max(0, number - 1), 0);
}

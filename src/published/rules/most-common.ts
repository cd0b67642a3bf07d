import { z } from 'zod';
import { isCountedList } from '../evidence/evidence';
import { leads, pick, placed } from '../evidence/leading';
import { comparePlaces } from './compare-places';
import { ruleKind } from './rule-kind';
import { key, points } from './schema-parts';
import { moreBy } from './statement';

const schema = z.strictObject({
  kind: z.literal('most-common'),
  keys: z.array(key).min(1),
  by: points.optional(),
});

/** The keys take the first places, in any order among themselves; with `by`, clearly. */
export const mostCommon = ruleKind({
  schema,
  compare: (id, { keys, by }, evidence) =>
    comparePlaces(id, keys, evidence, (named, places) => {
      const others = places.filter((one) => !named.includes(one));
      return named.every((one) => others.every((other) => leads(one, other, by)));
    }),
  statements: ({ keys, by }, evidence) => {
    if (!isCountedList(evidence)) return null;
    const places = placed(evidence);
    const named = pick(places, keys);
    const others = places.filter((one) => !named?.includes(one));
    return named && named.flatMap((one) => others.map((other) => ({ one, other, test: moreBy(by) })));
  },
});

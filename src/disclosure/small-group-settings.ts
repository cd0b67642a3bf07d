import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readYaml } from '../input/read-yaml';
import { inStudy } from '../input/study';

const settings = z.strictObject({
  action: z.enum(['report', 'stop']),
  'base-below': z.int().nonnegative(),
  'count-up-to': z.int().nonnegative(),
  accepted: z.array(z.strictObject({ table: z.string().min(1), because: z.string().min(1) })),
});

/** What counts as a small group, and what to do about it: the typed form of data/settings/small-groups.yaml. */
export interface SmallGroupSettings {
  readonly action: 'report' | 'stop';
  readonly baseBelow: number;
  readonly countUpTo: number;
  /** Why a table may be published all the same, by its id. */
  readonly accepted: ReadonlyMap<string, string>;
}

/** Of a study that has no settings. */
const DEFAULTS: SmallGroupSettings = { action: 'report', baseBelow: 10, countUpTo: 4, accepted: new Map() };

/** @throws InputError naming file and line of every entry that is wrong. */
export function readSmallGroupSettings(path = inStudy('data', 'settings', 'small-groups.yaml')): SmallGroupSettings {
  if (!existsSync(path)) return DEFAULTS;
  const { content } = readYaml(path, settings, 'Mend the entry; the file describes every key.');
  return {
    action: content.action,
    baseBelow: content['base-below'],
    countUpTo: content['count-up-to'],
    accepted: new Map(content.accepted.map(({ table, because }) => [table, because])),
  };
}

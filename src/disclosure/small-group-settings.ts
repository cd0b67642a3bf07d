import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readYaml } from '../input/read-yaml';
import { inStudy } from '../input/study';
import type { Attacker } from './attacker';

const id = z.string().min(1);

const settings = z
  .strictObject({
    action: z.enum(['report', 'stop']),
    'base-below': z.int().nonnegative(),
    'count-up-to': z.int().nonnegative(),
    'nearly-below': z.int().nonnegative().default(2),
    register: z.enum(['printed', 'exact']).default('exact'),
    known: z
      .strictObject({ 'who-answered': z.boolean(), answers: z.array(id) })
      .default({ 'who-answered': false, answers: [] }),
    accepted: z.array(z.strictObject({ table: id, because: z.string().min(1) })).default([]),
  })
  .superRefine(({ known }, context) => {
    if (known.answers.length > 0 && !known['who-answered'])
      context.addIssue({
        code: 'custom',
        message: 'who knows answers knows who answered: say who-answered: true',
        path: ['known', 'who-answered'],
      });
  });

/** What counts as a small group, what an attacker knows, and what to do about it: the typed form of data/settings/small-groups.yaml. */
export interface SmallGroupSettings {
  readonly action: 'report' | 'stop';
  readonly baseBelow: number;
  readonly countUpTo: number;
  /** Ends that are less apart than this leave a number nearly exposed. */
  readonly nearlyBelow: number;
  /** What of the register is published: as the report prints it, or count and base too, as in claims.csv. */
  readonly register: 'printed' | 'exact';
  readonly known: Attacker;
  /** Why a table or a printed number may be published all the same, by its id. */
  readonly accepted: ReadonlyMap<string, string>;
}

/** Of a study that has no settings. */
const DEFAULTS: SmallGroupSettings = {
  ...{ action: 'report', baseBelow: 10, countUpTo: 4, nearlyBelow: 2, register: 'exact' },
  known: { whoAnswered: false, answers: new Set() },
  accepted: new Map(),
};

/** @throws InputError naming file and line of every entry that is wrong. */
export function readSmallGroupSettings(path = inStudy('data', 'settings', 'small-groups.yaml')): SmallGroupSettings {
  if (!existsSync(path)) return DEFAULTS;
  const { content } = readYaml(path, settings, 'Mend the entry; the file describes every key.');
  return {
    action: content.action,
    baseBelow: content['base-below'],
    countUpTo: content['count-up-to'],
    nearlyBelow: content['nearly-below'],
    register: content.register,
    known: { whoAnswered: content.known['who-answered'], answers: new Set(content.known.answers) },
    accepted: new Map(content.accepted.map(({ table, because }) => [table, because])),
  };
}

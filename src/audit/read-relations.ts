import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Faults } from '../input/input-error';
import { didYouMean } from '../input/nearest';
import type { Claim } from '../published/claims/claim';
import { RELATIONS_FILE } from '../published/read-register';
import { readYaml } from '../input/read-yaml';
import type { Register } from '../published/register';
import { relationFile } from './relation-file';
import { measuredBases } from './measured-bases';
import { namedIn } from './named-in';
import { wordingConstraints } from './wording';
import { type Wanted } from './relations/named';
import { relationConstraints } from './relations/relation';
import { isQuantity, type Relations } from './declared-relations';

const REMEDY = 'Mend the entry; data/published/README.md describes every key.';

/**
 * Reads samband.yaml of a register's folder; what percentages with a measure
 * share a base follows from their measures, and without the file nothing else is said of how the numbers hang together.
 * @throws InputError naming file and line: not YAML, wrong shape, an id that is unknown, stands twice or is of the wrong unit.
 */
export function readRelations(folder: string, { claims }: Register): Relations {
  const path = join(folder, RELATIONS_FILE);
  if (!existsSync(path)) return { bases: measuredBases(claims, []), unknowns: [], relations: [], wordings: [], claims };
  const { file, content, placeOf } = readYaml(path, relationFile, REMEDY);
  const faults = new Faults();
  const fault = (keys: readonly PropertyKey[], found: string, expected: string): void =>
    faults.add({ file, place: placeOf(keys), found, expected, remedy: REMEDY });

  const own = new Set<string>();
  for (const key of ['bases', 'unknowns', 'relations', 'wordings'] as const)
    content[key].forEach(({ id }, index) => {
      if (own.has(id) || claims.some((claim) => claim.id === id)) fault([key, index, 'id'], id, 'each id once');
      own.add(id);
    });

  const unknowns = new Set([...content.bases, ...content.unknowns].map(({ id }) => id));
  const bases = new Set(content.bases.map(({ id }) => id));
  const suits = (id: string, wanted: Wanted): boolean => {
    const claim = claims.find((one) => one.id === id);
    if (wanted === 'base') return bases.has(id);
    if (wanted === 'statement') return claim?.unit === 'rank' || claim?.unit === 'comparison';
    if (wanted === 'quantity') return unknowns.has(id) || (claim !== undefined && isQuantity(claim));
    return claim?.unit === wanted;
  };
  const known = [...unknowns, ...claims.map(({ id }) => id)];
  for (const { id, wanted, keys } of namedIn(content))
    if (!suits(id, wanted)) fault(keys, `${id}${didYouMean(id, known)}`, `the id of a ${wanted}`);

  // What a relation says of a claim must fit the claim's own rule.
  const claimOf = (id: string): Claim => claims.find((claim) => claim.id === id) as Claim;
  const fit = (key: 'relations' | 'wordings', index: number, lines: () => unknown): void => {
    const only = { ...content, bases: [], relations: [], wordings: [], [key]: [content[key][index]] };
    if (!namedIn(only).every(({ id }) => known.includes(id))) return;
    try {
      lines();
    } catch (error) {
      fault([key, index, 'id'], (error as Error).message, 'a rule that compares whole numbers');
    }
  };
  content.relations.forEach((relation, index) => fit('relations', index, () => relationConstraints(relation, claimOf)));
  content.wordings.forEach((wording, index) => fit('wordings', index, () => wordingConstraints(wording, claimOf)));

  const shared = content.bases.flatMap(({ shares }) => shares.map(({ percent }) => percent));
  for (const { id } of claims.filter(({ unit, given, measure }) => unit === 'percent' && !given && !measure))
    if (!shared.includes(id)) fault(['bases'], `no base for ${id}`, 'each printed percent among the shares of a base');
  faults.throwIfAny();
  return { ...content, bases: [...content.bases, ...measuredBases(claims, content.bases)], claims };
}

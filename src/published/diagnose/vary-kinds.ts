import { kindOf, organisationOf } from '../../survey/case-of';
import type { CountedRows } from '../evidence/counted-rows';
import { kept, recount } from './recount';
import type { Variation } from './variation';

/** Municipality without a region of its own: a region in some statistics. */
const GOTLAND = '0980';

/** The kinds of organisation that a count's population is restricted to; null for all of them. */
const kindsOf = ({ measure }: CountedRows): readonly string[] | null =>
  measure.where.find((one) => one.is === 'kind')?.kinds ?? null;

const isOnly = (count: CountedRows, kind: string): boolean => kindsOf(count)?.join() === kind;

/** Of both kinds. */
const isMixed = (count: CountedRows): boolean => new Set(count.baseRows.map(kindOf)).size === 2;

/** The same count of both kinds. */
const ofBoth = (count: CountedRows): CountedRows | null =>
  recount(count, { where: count.measure.where.filter(({ is }) => is !== 'kind') });

/** Regions counted as municipalities, and the other ways to mix the two. */
export const VARY_KINDS: readonly Variation[] = [
  {
    kind: 'kinds',
    text: 'landsting/regioner räknas som kommuner',
    of: (count) => (isOnly(count, 'municipality') ? ofBoth(count) : null),
  },
  {
    kind: 'kinds',
    text: 'kommuner räknas med bland landsting/regioner',
    of: (count) => (isOnly(count, 'region') ? ofBoth(count) : null),
  },
  {
    kind: 'kinds',
    text: 'landsting/regioner inte räknas bland kommunerna',
    of: (count) => (isMixed(count) ? kept(count, (row) => kindOf(row) === 'municipality') : null),
  },
  {
    kind: 'kinds',
    text: 'bara landsting/regioner räknas',
    of: (count) => (isMixed(count) ? kept(count, (row) => kindOf(row) === 'region') : null),
  },
  {
    kind: 'kinds',
    text: 'Gotland räknas som region, inte som kommun',
    of: (count) => {
      const isGotland = (row: unknown): boolean => organisationOf(row)?.code === GOTLAND;
      if (isOnly(count, 'municipality')) return kept(count, (row) => !isGotland(row));
      if (!isOnly(count, 'region')) return null;
      const both = ofBoth(count);
      return both && kept(both, (row) => isGotland(row) || kindOf(row) === 'region');
    },
  },
];

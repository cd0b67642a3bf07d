import { kindOf, organisationOf } from '../../survey/case-of';
import type { OrganisationKind } from '../../survey/respondent';
import { kept, recount, type Known } from './known';
import type { Variation } from './variation';

/** Municipality without a region of its own: a region in some statistics. */
const GOTLAND = '0980';

const isOnly = ({ base }: Known, kind: OrganisationKind): boolean => base?.kinds.join() === kind;

/** Regions counted as municipalities, and the other ways to mix the two. */
export const VARY_KINDS: readonly Variation[] = [
  {
    kind: 'kinds',
    text: 'landsting/regioner räknas som kommuner',
    of: (known) =>
      isOnly(known, 'municipality') ? recount(known, { base: { kinds: ['municipality', 'region'] } }) : null,
  },
  {
    kind: 'kinds',
    text: 'kommuner räknas med bland landsting/regioner',
    of: (known) => (isOnly(known, 'region') ? recount(known, { base: { kinds: ['municipality', 'region'] } }) : null),
  },
  {
    kind: 'kinds',
    text: 'landsting/regioner inte räknas bland kommunerna',
    of: (known) => (isMixed(known) ? kept(known.count, (row) => kindOf(row) === 'municipality') : null),
  },
  {
    kind: 'kinds',
    text: 'bara landsting/regioner räknas',
    of: (known) => (isMixed(known) ? kept(known.count, (row) => kindOf(row) === 'region') : null),
  },
  {
    kind: 'kinds',
    text: 'Gotland räknas som region, inte som kommun',
    of: (known) => {
      const isGotland = (row: unknown): boolean => organisationOf(row)?.code === GOTLAND;
      if (isOnly(known, 'municipality')) return kept(known.count, (row) => !isGotland(row));
      if (!isOnly(known, 'region')) return null;
      const both = recount(known, { base: { kinds: ['municipality', 'region'] } });
      return both && kept(both, (row) => isGotland(row) || kindOf(row) === 'region');
    },
  },
];

/** Of both kinds; a base of organisations has no reading, but kinds too. */
const isMixed = ({ count }: Known): boolean => new Set(count.baseRows.map(kindOf)).size === 2;

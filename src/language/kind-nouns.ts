import type { OrganisationKind } from '../survey/respondent';
import { listed } from './words';

const NOUNS: Readonly<Record<OrganisationKind, string>> = { municipality: 'kommuner', region: 'landsting/regioner' };

/** Kinds of organisation as a noun in the plural: "kommuner och landsting/regioner". */
export const kindNouns = (kinds: readonly OrganisationKind[], conjunction = 'och'): string =>
  listed(
    kinds.map((kind) => NOUNS[kind]),
    conjunction,
  );

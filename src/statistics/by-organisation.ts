import type { Cooperation } from '../survey/cooperation';
import type { Count } from './count';
import { tally } from './tally';

/** Cooperations by the organisation that has them, most first. Keys are names: they are unique in the registers. */
export const byOrganisation = (cooperations: readonly Cooperation[]): Count<Cooperation>[] =>
  tally(cooperations, ({ respondent: { organisation } }) => ({ key: organisation.name, label: organisation.name }));

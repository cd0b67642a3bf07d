import { textOf } from '../survey/case';
import type { Cooperation } from '../survey/cooperation';
import type { Count } from './count';
import { tally } from './tally';

/** Cooperations by the name that respondents gave them, most first; those without a name are in no count. */
export const byName = (cooperations: readonly Cooperation[]): Count<Cooperation>[] =>
  tally(cooperations, (cooperation) => {
    const name = textOf(cooperation, 'partner');
    return name === null ? null : { key: name, label: name };
  });

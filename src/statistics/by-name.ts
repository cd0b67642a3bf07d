import { textOf } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Cooperation } from '../survey/cooperation';
import type { Count } from './count';
import { tally } from './tally';

/** The field in which a cooperation's name stands. */
const FIELD = 'partner';

/** Cooperations by the name that respondents gave them, most first; those without a name are in no count. */
export function byName(cooperations: Cases<Cooperation>): Count<Cooperation>[] {
  const names = new Set(cooperations.rows.flatMap((one) => textOf(one, FIELD) ?? []));
  return tally(
    cooperations,
    [...names].map((name) => ({ key: name, label: name, condition: { is: 'named', field: FIELD, name } })),
  );
}

import { vocabulary } from '../../input/vocabulary';
import { kindOf, organisationOf } from '../../survey/case-of';
import type { Population } from '../../survey/register';
import type { SurveyModel } from '../../survey/survey-model';
import type { CountedRows } from '../evidence/counted-rows';
import { kept, recount } from './recount';
import type { Variation } from './variation';

/** The populations that a count is restricted to; null for all of them. */
const kindsOf = ({ measure }: CountedRows): readonly string[] | null =>
  measure.where.find((one) => one.is === 'kind')?.kinds ?? null;

const isOnly = (count: CountedRows, kind: string): boolean => kindsOf(count)?.join() === kind;

const isMixed = (count: CountedRows): boolean => new Set(count.baseRows.map(kindOf)).size > 1;

/** The same count of all populations. */
const ofAll = (count: CountedRows): CountedRows | null =>
  recount(count, { where: count.measure.where.filter(({ is }) => is !== 'kind') });

const nounOf = (id: string): string => vocabulary().populations.get(id)?.plural ?? id;

/** Populations mixed: others counted in, one alone, and organisations that some statistics count to another one. */
export function varyKinds({ populations }: Pick<SurveyModel, 'populations'>): Variation[] {
  if (populations.length < 2) return [];
  return populations.flatMap((one) => [...mixed(one, populations), ...moved(one, populations)]);
}

function mixed({ id }: Population, populations: readonly Population[]): Variation[] {
  const own = nounOf(id);
  const others = populations.filter((other) => other.id !== id).map((other) => nounOf(other.id));
  return [
    {
      kind: 'kinds',
      text: {
        sv: `${others.join(' och ')} räknas med bland ${own}`,
        en: `${others.join(' and ')} are counted among ${own}`,
      },
      of: (count) => (isOnly(count, id) ? ofAll(count) : null),
    },
    {
      kind: 'kinds',
      text: { sv: `bara ${own} räknas`, en: `only ${own} are counted` },
      of: (count) => (isMixed(count) ? kept(count, (row) => kindOf(row) === id) : null),
    },
  ];
}

/** Organisations of other populations that can be counted to this one. */
function moved({ id, alsoCounted }: Population, populations: readonly Population[]): Variation[] {
  return alsoCounted.flatMap((code): Variation[] => {
    const home = populations.find(({ organisations }) => organisations.some((one) => one.code === code));
    const name = home?.organisations.find((one) => one.code === code)?.name;
    if (!home || name === undefined) return [];
    const isThat = (row: unknown): boolean => organisationOf(row)?.code === code;
    return [
      {
        kind: 'kinds',
        text: {
          sv: `${name} räknas till ${nounOf(id)}, inte till ${nounOf(home.id)}`,
          en: `${name} is counted to ${nounOf(id)}, not to ${nounOf(home.id)}`,
        },
        of: (count) => {
          if (isOnly(count, home.id)) return kept(count, (row) => !isThat(row));
          if (!isOnly(count, id)) return null;
          const all = ofAll(count);
          return all && kept(all, (row) => isThat(row) || kindOf(row) === id);
        },
      },
    ];
  });
}

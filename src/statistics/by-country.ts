import { chosen } from '../survey/case';
import type { Cases } from '../survey/cases';
import type { Cooperation } from '../survey/cooperation';
import type { Respondent } from '../survey/respondent';
import { where } from '../survey/where';
import { count, type Count } from './count';
import { tally } from './tally';

/** Cooperations by country, most first; those without a country are in the base but in no count. */
export function byCountry(cooperations: Cases<Cooperation>): Count<Cooperation>[] {
  const countries = new Set(cooperations.rows.flatMap((one) => chosen(one, 'land')));
  return tally(
    cooperations,
    [...countries].map((name) => ({ key: name, label: name, condition: where.chose('land', name) })),
  );
}

/**
 * Respondents with at least one of the cooperations in a country.
 * @throws Error `unknown option: …` if no country is called so
 */
export const respondentsWith = (
  respondents: Cases<Respondent>,
  cooperations: Cases<Cooperation>,
  country: string,
): Count<Respondent> =>
  count(respondents, where.listed([...cooperations.conditions, where.chose('land', country)]), country);

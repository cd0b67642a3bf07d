import { chosen } from '../survey/case';
import type { Cooperation } from '../survey/cooperation';
import type { Respondent } from '../survey/respondent';
import { Count } from './count';
import { tally } from './tally';

/** Cooperations by country, most first; those without a country are in the base but in no count. */
export const byCountry = (cooperations: readonly Cooperation[]): Count<Cooperation>[] =>
  tally(cooperations, (cooperation) => {
    const [country] = chosen(cooperation, 'land');
    return country === undefined ? null : { key: country, label: country };
  });

/** Respondents with at least one of the cooperations in a country. */
export function respondentsWith(
  respondents: readonly Respondent[],
  cooperations: readonly Cooperation[],
  country: string,
): Count<Respondent> {
  const owners = new Set(
    cooperations.filter((one) => chosen(one, 'land')[0] === country).map(({ respondent }) => respondent),
  );
  return new Count(
    country,
    country,
    respondents.filter((one) => owners.has(one)),
    respondents,
  );
}

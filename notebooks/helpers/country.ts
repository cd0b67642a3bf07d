import type { RegisterRow } from '../../src/survey/register';
import type { SurveyModel } from '../../src/survey/survey-model';

const countries = ({ registers }: Pick<SurveyModel, 'registers'>): readonly RegisterRow[] =>
  registers.find(({ id }) => id === 'countries')?.rows ?? [];

/** Names of the countries in a part of the world. */
export const countriesIn = (survey: Pick<SurveyModel, 'registers'>, part: string): string[] =>
  countries(survey)
    .filter(({ fields }) => fields.get('varldsdel') === part)
    .map(({ name }) => name);

/**
 * ISO 3166-1 alpha-3 code of a country, by its name.
 * @throws Error `unknown country: …`
 */
export function iso3(survey: Pick<SurveyModel, 'registers'>, country: string): string {
  const found = countries(survey).find(({ name }) => name === country);
  if (found) return found.fields.get('iso3') ?? '';
  throw new Error(`unknown country: ${country}`);
}

import type { Condition } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';

/**
 * Something about a population that takes long to find out, found out once for
 * all counts of it: each of as many organisations as rows would else go through all rows.
 * @param find Of the survey, the population's conditions, and what else the answer depends on.
 */
export function perPopulation<T>(
  find: (survey: SurveyModel, population: readonly Condition[], detail: string) => T,
): typeof find {
  const surveys = new WeakMap<SurveyModel, WeakMap<readonly Condition[], Map<string, T>>>();
  return (survey, population, detail) => {
    const populations = surveys.get(survey) ?? new WeakMap<readonly Condition[], Map<string, T>>();
    surveys.set(survey, populations);
    const known = populations.get(population) ?? new Map<string, T>();
    populations.set(population, known);
    const found = known.get(detail);
    if (found !== undefined || known.has(detail)) return found as T;
    const own = find(survey, population, detail);
    known.set(detail, own);
    return own;
  };
}

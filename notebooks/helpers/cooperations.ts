import type { Cases } from '../../src/survey/cases';
import type { Survey } from '../../src/survey/survey';
import type { TableRow } from '../../src/survey/table-row';
import { where } from '../../src/survey/where';

/**
 * Cooperations of one form (`vanort`, `partnerskap`, `andra`) or several, of all respondents or of one population.
 * @throws Error `unknown option: …`, `unknown population: …`
 * @example cooperationsOf(survey, 'vanort', 'municipality').length
 */
export const cooperationsOf = (
  survey: Survey,
  forms: string | readonly string[],
  population?: string,
): Cases<TableRow> =>
  survey
    .table('cooperations')
    .where(
      where.chose('form', ...(typeof forms === 'string' ? [forms] : forms)),
      ...(population === undefined ? [] : [where.kind(population)]),
    );

import { kindOf, organisationOf } from '../survey/case-of';
import type { Survey } from '../survey/survey';
import type { CountedRows } from '../published/diagnose/counted-rows';
import { readingOf } from '../published/diagnose/reading';

/**
 * How many organisations a share can be of: those of the base, and those of the
 * same kinds of whom nothing is known. Respondents that routing did not ask are
 * known to be outside. Null if the rows are not one an organisation.
 */
export function populationOf(count: CountedRows, survey: Survey): number | null {
  const codes = new Set(count.baseRows.map((row) => organisationOf(row)?.code));
  if (codes.has(undefined) || codes.size !== count.baseRows.length) return null;
  const kinds = new Set(count.baseRows.map(kindOf));
  const question = readingOf(count, survey)?.question.id;
  const outside = new Set(
    survey.respondents
      .filter(({ answers }) => question !== undefined && answers.get(question)?.state === 'not-asked')
      .map(({ organisation }) => organisation.code),
  );
  return survey.organisations.filter(({ code, kind }) => codes.has(code) || (kinds.has(kind) && !outside.has(code)))
    .length;
}

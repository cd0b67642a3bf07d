import { organisationOf } from '../survey/case-of';
import { holdsIn } from '../survey/holds';
import { isOfOrganisation, type Condition } from '../survey/measure';
import type { CountedRows } from '../published/evidence/counted-rows';

/**
 * How many organisations a share can be of: those of the base, and those that
 * could belong to it and of whom nothing is known. Respondents that the measure
 * leaves out, or that routing did not ask, are known to be outside. Null if
 * what is counted is not one row an organisation.
 */
export function populationOf({ measure, survey, baseRows }: CountedRows): number | null {
  const { rows, where, base, unit } = measure;
  // Of organisations of the register all is known: whether they answered.
  if (rows === 'organisations') return baseRows.length;
  if (unit.of !== 'rows' || rows !== 'respondents') return null;
  // Without a register nobody knows who did not answer.
  if ([...survey.organisations].length === 0) return null;
  const could = where.filter(isOfOrganisation).map((condition) => holdsIn(condition, survey));
  const asked: readonly Condition[] = base.questions.length > 0 ? [{ is: 'asked', questions: base.questions }] : [];
  const known = [...where.filter((one) => !isOfOrganisation(one)), ...asked].map((one) => holdsIn(one, survey));
  const outside = new Set(
    [...survey.respondents].filter((one) => !known.every((test) => test(one))).map(({ organisation }) => organisation),
  );
  const inBase = new Set(baseRows.map(organisationOf));
  return [...survey.organisations].filter(
    (one) => inBase.has(one) || (could.every((test) => test(one)) && !outside.has(one)),
  ).length;
}

import { isRespondent, organisationOf } from '../survey/case-of';
import { isTable, type Condition, type Measure } from '../survey/measure';
import type { Organisation, Respondent } from '../survey/respondent';
import type { CountedRows } from '../published/evidence/counted-rows';
import { askedAny, askedIn } from './asked-in';
import { knownIn, type KnownTest } from './known-in';
import { allOf, type Known } from './three-valued';
import type { WhyNot } from './why-not';

/** Which organisations a share is of, by code. */
export interface Population {
  /** Those that were counted. */
  readonly rows: ReadonlySet<string>;
  /** Those of whom it is known whether they are counted. */
  readonly baseRows: ReadonlySet<string>;
  /** Those of the base, and those that could belong to it and of whom nothing is known. */
  readonly all: ReadonlySet<string>;
}

/**
 * How many organisations a share can be of. Whoever was not asked, or has
 * answered so that the measure leaves it out, is known to be outside; whoever
 * did not answer at all, or not the question that would tell, is not. Otherwise
 * the reason why nobody knows.
 */
export function populationOf(count: CountedRows): Population | WhyNot {
  const { measure, survey, rows, baseRows } = count;
  const reason = whyNot(measure);
  if (reason) return reason;
  const base = codesOf(baseRows);
  // Of organisations of the register all is known: whether they answered.
  if (measure.rows === 'organisations') return { rows: codesOf(rows), baseRows: base, all: base };
  // Without a register nobody knows who did not answer.
  if ([...survey.organisations].length === 0) return 'no-register';
  const belongs = belongsTo(count);
  const respondents = new Map<string, Respondent>();
  for (const one of survey.respondents) {
    if (one.organisation) respondents.set(one.organisation.code, one);
  }
  const all = [...survey.organisations].filter(
    (one) => base.has(one.code) || belongs(respondents.get(one.code) ?? one) !== false,
  );
  return { rows: codesOf(rows), baseRows: codesOf(known(count)), all: codesOf(all) };
}

/** Why what is counted is no organisation's answer, one row each. */
function whyNot({ rows, unit }: Measure): WhyNot | null {
  if (rows === 'questions' || rows === 'options') return 'questionnaire';
  if (unit.of !== 'rows') return unit.of;
  return isTable(rows) ? 'listed-rows' : null;
}

/** Whether an organisation, its answer if it has one, belongs to the base: or would, if it had said what is missing. */
function belongsTo({ measure: { where, base }, survey }: CountedRows): (one: Respondent | Organisation) => Known {
  const asked = askedIn(survey);
  // Whoever was asked could have answered.
  const couldAnswer =
    (questions: readonly string[]): KnownTest =>
    (row) =>
      isRespondent(row) ? askedAny(asked, row, questions) : null;
  const test = (one: Condition): KnownTest =>
    one.is === 'answered' ? couldAnswer(one.questions) : knownIn(one, survey);
  const tests = where.map(test);
  if (base.state !== 'all') tests.push(test({ is: base.state, questions: base.questions }));
  return (one) => allOf(tests.map((known) => known(one)));
}

/** Rows of the base of which it is known whether they are counted; who answered at all always is. */
function known({ measure: { counted }, survey, rows, baseRows }: CountedRows): readonly unknown[] {
  if (!counted || ['answered', 'asked', 'missing', 'responded'].includes(counted.is)) return baseRows;
  const test = knownIn(counted, survey);
  const yes = new Set(rows);
  return baseRows.filter((row) => yes.has(row) || test(row) !== null);
}

const codesOf = (rows: readonly unknown[]): Set<string> =>
  new Set(rows.flatMap((row) => organisationOf(row)?.code ?? []));

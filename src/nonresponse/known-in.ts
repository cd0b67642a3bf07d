import { hasAnswered, hasSubstance, textOf, type Case } from '../survey/case';
import { isCase, isRespondent } from '../survey/case-of';
import { holdsIn, isMentioned } from '../survey/holds';
import type { Condition } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { tableIn } from '../survey/table-row';
import { askedAny, askedIn } from './asked-in';
import { mayListMore } from './may-list-more';
import { allOf, anyOf, type Known } from './three-valued';

/** Whether a condition holds for a row of the export, or for an organisation that did not answer. */
export type KnownTest = (row: unknown) => Known;

/**
 * What is known of a condition: that it holds, that it does not, or null where
 * the answer that would tell is missing. Of an organisation without an answer
 * only what the register says is known.
 */
export function knownIn(condition: Condition, survey: SurveyModel): KnownTest {
  const asked = askedIn(survey);
  /** By the answers to each of several questions, of which those that were not put to a row say no. */
  const answers =
    (questions: readonly string[], answer: (row: Case, question: string) => boolean): KnownTest =>
    (row) =>
      isCase(row)
        ? anyOf(
            questions.map((question) => {
              if (hasAnswered(row, question)) return answer(row, question);
              return asked(row, question) === false ? false : null;
            }),
          )
        : null;
  switch (condition.is) {
    case 'every':
    case 'some': {
      const tests = condition.of.map((one) => knownIn(one, survey));
      const together = condition.is === 'every' ? allOf : anyOf;
      return (row) => together(tests.map((test) => test(row)));
    }
    case 'asked':
      return (row) => (isCase(row) ? askedAny(asked, row, condition.questions) : null);
    case 'answered':
      return answers(condition.questions, () => true);
    case 'wrote':
      return answers(condition.questions, (row, question) => textOf(row, question) !== null);
    case 'substantive':
      return answers(condition.questions, hasSubstance);
    case 'mentions':
      return answers(condition.questions, (row, question) => isMentioned(textOf(row, question), condition));
    case 'chose':
    case 'placed':
    case 'number': {
      const holds = holdsIn(condition, survey);
      return answers([condition.question], holds);
    }
    case 'named': {
      const holds = holdsIn(condition, survey);
      return answers([condition.field], holds);
    }
    case 'listed':
      return listed(condition, survey);
    case 'missing':
    case 'own': {
      const holds = holdsIn(condition, survey);
      return (row) => (isCase(row) ? holds(row) : null);
    }
    case 'kind':
    case 'group':
    case 'organisation':
    case 'responded':
    case 'option-of':
    case 'numbered':
      return holdsIn(condition, survey);
  }
}

/** Lists that were left out, and rows of which a field is missing, can be of what is asked about. */
function listed(condition: Extract<Condition, { is: 'listed' }>, survey: SurveyModel): KnownTest {
  const { table, where, least, most } = condition;
  const tests = where.map((one) => knownIn(one, survey));
  const more = mayListMore(table, where, survey);
  const [sure, possible] = [new Map<unknown, number>(), new Map<unknown, number>()];
  for (const listedRow of tableIn(survey.tables, table).rows) {
    const known = allOf(tests.map((test) => test(listedRow)));
    const { respondent } = listedRow;
    if (known === true) sure.set(respondent, (sure.get(respondent) ?? 0) + 1);
    if (known !== false) possible.set(respondent, (possible.get(respondent) ?? 0) + 1);
  }
  return (row) => {
    if (!isRespondent(row)) return null;
    const fewest = sure.get(row) ?? 0;
    const greatest = more(row) ? Infinity : (possible.get(row) ?? 0);
    if (greatest < least || (most !== null && fewest > most)) return false;
    return fewest >= least && (most === null || greatest <= most) ? true : null;
  };
}

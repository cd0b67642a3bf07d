import { chose, chosen, hasAnswered, hasSubstance, numberOf, textOf, wasAsked, type Case } from './case';
import { isRespondent, kindOf, organisationOf } from './case-of';
import { checkIds } from './check-ids';
import type { Condition } from './measure';
import { ofCase } from './of-case';
import type { Option, Question } from './question';
import type { SurveyRows } from './survey-rows';
import { tableIn } from './table-row';
import { valueTest } from './value-test';

/** An option of the codebook as a row of its own. */
export interface OptionRow extends Option {
  readonly question: string;
}

type RowTest = (row: unknown) => boolean;

/**
 * The test of a condition for rows of a survey: what a measure says, carried out.
 * @throws Error `unknown question: …`, `unknown option: …`, `unknown group: …`, `unknown organisation: …` with the
 * nearest known, at once; when a row is tested, that it is of the wrong kind
 */
export function holdsIn(condition: Condition, survey: SurveyRows): RowTest {
  checkIds(condition, survey);
  switch (condition.is) {
    case 'kind':
      return (row) => condition.kinds.some((kind) => kind === kindOf(row));
    case 'group':
    case 'organisation':
    case 'named':
      return ofValues([condition]) as RowTest;
    case 'responded': {
      const codes = new Set<unknown>([...survey.respondents].map(({ organisation }) => organisation?.code));
      return (row) => codes.has(organisationOf(row)?.code);
    }
    case 'asked':
      return ofCase((one) => condition.questions.some((question) => wasAsked(one, question)));
    case 'answered':
      return ofCase((one) => condition.questions.some((question) => hasAnswered(one, question)));
    case 'missing':
      return ofCase(
        (one) =>
          condition.questions.some((question) => wasAsked(one, question)) &&
          !condition.questions.some((question) => hasAnswered(one, question)),
      );
    case 'wrote':
      return ofCase((one) => condition.questions.some((question) => textOf(one, question) !== null));
    case 'chose': {
      const { question, options, how } = condition;
      const has = (one: Case) => (option: string) => chose(one, question, option);
      if (how === 'any') return ofValues([condition]) as RowTest;
      if (how === 'all') return ofCase((one) => options.every(has(one)));
      return ofCase((one) => hasAnswered(one, question) && !options.some(has(one)));
    }
    case 'substantive':
      return ofCase((one) => condition.questions.some((question) => hasSubstance(one, question)));
    case 'placed': {
      const { question, option, from, to } = condition;
      return ofCase((one) => {
        const place = 1 + chosen(one, question).indexOf(option);
        return place >= from && place <= to;
      });
    }
    case 'number': {
      const [least, most] = [condition.least ?? -Infinity, condition.most ?? Infinity];
      return ofCase((one) => {
        const number = numberOf(one, condition.question);
        return number !== null && number >= least && number <= most;
      });
    }
    case 'mentions':
      return ofCase((one) => condition.questions.some((question) => isMentioned(textOf(one, question), condition)));
    case 'listed': {
      const tests = condition.where.map((each) => holdsIn(each, survey));
      const listed = new Map<unknown, number>();
      for (const listedRow of tableIn(survey.tables, condition.table).rows)
        if (tests.every((test) => test(listedRow)))
          listed.set(listedRow.respondent, (listed.get(listedRow.respondent) ?? 0) + 1);
      return (row) => {
        if (!isRespondent(row))
          throw new Error('wrong rows: only respondents list rows of a table, so "listed" is of them');
        const number = listed.get(row) ?? 0;
        return number >= condition.least && (condition.most === null || number <= condition.most);
      };
    }
    case 'option-of':
      return (row) => (row as OptionRow).question === condition.question;
    case 'numbered':
      return (row) => (row as Question).number !== null;
    case 'every':
    case 'some': {
      const tests = condition.of.map((each) => holdsIn(each, survey));
      if (condition.is === 'every') return (row) => tests.every((test) => test(row));
      return ofValues(condition.of) ?? ((row) => tests.some((test) => test(row)));
    }
    case 'own':
      return (row) => condition.test(row as never);
  }
}

/** Conditions that ask for values of the same as one test, however many they are; null if they do not. */
function ofValues(conditions: readonly Condition[]): RowTest | null {
  const tests = conditions.map(valueTest);
  const [first] = tests;
  if (!first || tests.some((test) => test?.of !== first.of)) return null;
  const values = new Set<unknown>(tests.flatMap((test) => test?.values ?? []));
  return (row) => first.valuesOf(row).some((value) => values.has(value));
}

/** Whether a text contains the keyword and not the other one, in any letter case. */
export function isMentioned(
  text: string | null,
  { keyword, without }: Extract<Condition, { is: 'mentions' }>,
): boolean {
  const lower = text?.toLocaleLowerCase('sv');
  const has = (word: string): boolean => lower?.includes(word.toLocaleLowerCase('sv')) === true;
  return has(keyword) && !(without !== null && has(without));
}

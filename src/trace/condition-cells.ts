import { groupBy } from '../input/group-by';
import { chosen, hasAnswered, textOf, wasAsked, type Case } from '../survey/case';
import { caseOf, isTableRow, organisationOf } from '../survey/case-of';
import { isOfList, rowsOfTables, type TableRow } from '../survey/table-row';
import { holdsIn, isMentioned } from '../survey/holds';
import { isOfOrganisation, type Condition } from '../survey/measure';
import type { Question } from '../survey/question';
import { meetsStep, stepsOf } from '../survey/routing';
import type { SurveyModel } from '../survey/survey-model';
import type { CellPlace } from './cell-place';

/** The cells that make a condition hold for a row. */
export type CellsOf = (row: unknown) => readonly CellPlace[];

/**
 * Which cells make a condition hold, for rows for which it does: the options that
 * were chosen, the texts that contain the keyword, the rows of the list with
 * the field that is counted. What no cell of the export tells, such as the
 * register's municipality group, has the cell that names the row.
 */
export function cellsOf(condition: Condition, survey: SurveyModel): CellsOf {
  switch (condition.is) {
    case 'kind':
    case 'group':
    case 'organisation':
    case 'responded':
    case 'own':
      return naming(survey);
    case 'asked':
      return ofCase((one) =>
        condition.questions.filter((id) => wasAsked(one, id)).flatMap((id) => routingCells(one, questionIn(one, id))),
      );
    case 'substantive':
    case 'answered': {
      const [lists, name] = [listsOf(survey), naming(survey)];
      return ofCase((one) =>
        condition.questions
          .filter((id) => hasAnswered(one, id))
          .flatMap((id) => answerCells(one, questionIn(one, id), lists, name)),
      );
    }
    case 'missing':
      // The blank cells: nothing else tells that nothing was answered.
      return ofCase((one) =>
        condition.questions
          .filter((id) => wasAsked(one, id))
          .flatMap((id) => placesIn(one, [...questionIn(one, id).columns.values()])),
      );
    case 'wrote':
      return ofCase((one) => condition.questions.flatMap((id) => textCells(one, id)));
    case 'chose': {
      const { question, options, how } = condition;
      const isMeant = (option: string): boolean => how === 'none' || options.includes(option);
      return ofCase((one) =>
        chosen(one, question)
          .filter(isMeant)
          .flatMap((option) => optionCells(one, question, option)),
      );
    }
    case 'placed':
      return ofCase((one) => optionCells(one, condition.question, condition.option));
    case 'number':
      return ofCase((one) => textCells(one, condition.question));
    case 'mentions':
      return ofCase((one) =>
        condition.questions.filter((id) => isMentioned(textOf(one, id), condition)).flatMap((id) => textCells(one, id)),
      );
    case 'named':
      return ofCase((one) => textCells(one, condition.field));
    case 'listed': {
      const lists = listsOf(survey);
      const tests = condition.where.map((each) => holdsIn(each, survey));
      const cells = condition.where.filter(isOfAnswers).map((each) => cellsOf(each, survey));
      const name = naming(survey);
      return (row) =>
        (lists.get(row) ?? [])
          .filter((one) => tests.every((test) => test(one)))
          .flatMap((one) => [...name(one), ...cells.flatMap((of) => of(one))]);
    }
    case 'every':
    case 'some': {
      const parts = condition.of.map((each) => ({ holds: holdsIn(each, survey), cells: cellsOf(each, survey) }));
      return (row) => parts.filter(({ holds }) => holds(row)).flatMap(({ cells }) => cells(row));
    }
    case 'option-of':
    case 'numbered':
      return () => [];
  }
}

/** Whether answers make a condition hold, not what the registers say of the organisation. */
export const isOfAnswers = (condition: Condition): boolean =>
  !isOfOrganisation(condition) && !['own', 'option-of', 'numbered'].includes(condition.is);

/** The cell that names a row: a respondent's organisation, a list row's answer id. None for who did not answer. */
export function naming({ sheets, respondents }: SurveyModel): CellsOf {
  const byCode = new Map([...respondents].map((one) => [one.organisation?.code, one]));
  return (row) => {
    const oneCase = caseOf(row) ?? byCode.get(organisationOf(row)?.code ?? '');
    if (!oneCase) return [];
    const { sheet, row: number } = oneCase;
    const column = isTableRow(oneCase) ? sheets.tables.get(oneCase.table)?.id : sheets.answers.naming;
    return column === undefined ? [] : [{ sheet, row: number, column }];
  };
}

/**
 * The cells of an option: its column, and that of its free text where something
 * was written. Beside another answer to a single choice the text is the option's only cell.
 */
export function optionCells(one: Case, question: string, option: string): CellPlace[] {
  const { columns, options } = questionIn(one, question);
  const answer = chosen(one, question)[0] === option ? columns.get('answer') : undefined;
  const hasText = options.find(({ id }) => id === option)?.hasText === true && textOf(one, question) !== null;
  const place = [...columns].filter(([slot]) => slot.startsWith('place:'))[chosen(one, question).indexOf(option)]?.[1];
  return placesIn(one, [
    columns.get(option) ?? answer ?? place,
    hasText ? (columns.get(`text:${option}`) ?? columns.get('text')) : undefined,
  ]);
}

const ofCase =
  (cells: (one: Case) => readonly CellPlace[]): CellsOf =>
  (row) => {
    const oneCase = caseOf(row);
    return oneCase ? cells(oneCase) : [];
  };

const placesIn = ({ sheet, row }: Case, columns: readonly (string | undefined)[]): CellPlace[] =>
  columns.flatMap((column) => (column === undefined ? [] : [{ sheet, row, column }]));

const questionIn = (one: Case, id: string): Question => one.questions.get(id) as Question;

const textCells = (one: Case, id: string): CellPlace[] =>
  textOf(one, id) === null ? [] : placesIn(one, [questionIn(one, id).columns.get('text')]);

/** The cells by which a row was asked: what was answered to earlier questions that route to it. */
function routingCells(one: Case, { asked }: Question): CellPlace[] {
  if (asked === null) return [];
  const met = stepsOf(asked).filter((step) => meetsStep(step, one.answers.get(step.question)));
  return met.flatMap((step) =>
    'any' in step
      ? chosen(one, step.question)
          .filter((option) => step.any.includes(option))
          .flatMap((option) => optionCells(one, step.question, option))
      : textCells(one, step.question),
  );
}

/** The cells that answer a question: what was chosen and written; of a list question, its rows. */
function answerCells(
  one: Case,
  question: Question,
  lists: ReadonlyMap<unknown, readonly TableRow[]>,
  name: CellsOf,
): CellPlace[] {
  const { id, list } = question;
  if (list === undefined)
    return [...chosen(one, id).flatMap((option) => optionCells(one, id, option)), ...textCells(one, id)];
  const own = lists.get(one) ?? [];
  return own
    .filter((row) => isOfList(row, list))
    .flatMap((row) => {
      const cells = list.fields.flatMap((field) => answerCells(row, questionIn(row, field), lists, name));
      return cells.length > 0 ? [...name(row), ...cells] : [];
    });
}

/** Rows of linked tables by the respondent that listed them. */
const listsOf = ({ tables }: SurveyModel): Map<unknown, TableRow[]> =>
  groupBy(rowsOfTables(tables), ({ respondent }): unknown => respondent);

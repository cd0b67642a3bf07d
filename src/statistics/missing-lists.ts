import { holdsIn } from '../survey/holds';
import { conditionsIn, isOfOrganisation, isTable, type Condition, type Measure } from '../survey/measure';
import type { Respondent } from '../survey/respondent';
import type { SurveyModel } from '../survey/survey-model';
import { tableIn } from '../survey/table-row';
import { perPopulation } from './per-population';

type Lists = Pick<SurveyModel, 'questions' | 'tables'>;

/**
 * Tells of respondents whether they left out a list that they were asked for:
 * they say that they have something to list, and list nothing. How much they
 * have is unknown then, and not 0.
 * @param table Id of the linked table.
 * @param conditions Of its rows: the forms that are asked about; all forms without them.
 * @example survey.respondents.filter(leftOutList('cooperations', [], survey))
 */
export const leftOutList = (
  table: string,
  conditions: readonly Condition[],
  survey: Lists,
): ((respondent: Respondent) => boolean) => leftOutListOf(table, formsIn(table, conditions, survey), survey);

/** The forms that conditions on rows of a table ask about; none if they ask about all. */
function formsIn(table: string, conditions: readonly Condition[], { tables }: Lists): string[] {
  const { form } = tableIn(tables, table);
  return conditions.flatMap((one) => (one.is === 'chose' && one.question === form ? one.options : []));
}

function leftOutListOf(
  table: string,
  forms: readonly string[],
  { questions }: Lists,
): (respondent: Respondent) => boolean {
  // Of the questions that one table answers, the one that asks for its rows.
  const asksForRows = ({ form, fields }: { form: string | null; fields: readonly string[] }): boolean =>
    form === null || fields.includes(form);
  const lists = questions.filter(
    ({ list }) =>
      list?.table === table &&
      asksForRows(list) &&
      (forms.length === 0 || list.forms.some((form) => forms.includes(form))),
  );
  return ({ answers }) => {
    const states = lists.map(({ id }) => answers.get(id)?.state);
    return states.includes('missing') && !states.includes('answered');
  };
}

/** The linked tables that a count is of, or by whose rows respondents are counted. */
export const tablesOf = ({ rows, where, counted }: Pick<Measure, 'rows' | 'where' | 'counted'>): string[] => [
  ...new Set([
    ...(isTable(rows) ? [rows] : []),
    ...conditionsIn([...where, counted]).flatMap((one) => (one.is === 'listed' ? [one.table] : [])),
  ]),
];

/** Whether rows of a linked table are counted, or respondents by what they listed. */
export const usesLists = (measure: Pick<Measure, 'rows' | 'where' | 'counted'>): boolean =>
  tablesOf(measure).length > 0;

/** Whether a count rests on a table of which nobody filled in anything, though somebody says to have it: it is lost. */
export const restsOnMissingLists = ({ rows, where, counted }: Measure, survey: SurveyModel): boolean =>
  tablesOf({ rows, where, counted }).some((table) =>
    areLost(survey, where, [table, ...formsIn(table, conditionsIn([...where, counted]), survey)].join(' ')),
  );

const areLost = perPopulation((survey, population, detail) => {
  const [table = '', ...forms] = detail.split(' ');
  const tests = population.filter(isOfOrganisation).map((condition) => holdsIn(condition, survey));
  const asked = [...survey.respondents].filter((one) => tests.every((test) => test(one)));
  const isLeftOut = leftOutListOf(table, forms, survey);
  const listed = new Set<unknown>([...tableIn(survey.tables, table).rows].map(({ respondent }) => respondent));
  return asked.some(isLeftOut) && !asked.some((one) => listed.has(one));
});

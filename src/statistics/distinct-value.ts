import { groupBy } from '../input/group-by';
import { chosen, textOf, type Case } from '../survey/case';
import { caseOf } from '../survey/case-of';
import type { Question } from '../survey/question';

/** One of the values that rows have in some fields, with the rows that have it. */
export interface DistinctValue<R = unknown> {
  /** Of several fields the last one's value. */
  readonly value: string;
  readonly rows: readonly R[];
}

/** The number of a question of the codebook, as a field of its row. */
export const QUESTION_NUMBER = 'number';

/**
 * Distinct values in order of first appearance; rows without a value in every field are left out.
 * @throws Error `unknown question: …`, or `not one value a row: …` of a multiple-response question
 */
export function valuesOf<R>(rows: readonly R[], fields: readonly string[]): DistinctValue<R>[] {
  const valued = rows.flatMap((row) => {
    const values = fields.map((field) => valueIn(row, field));
    return values.includes(null) ? [] : [{ row, values }];
  });
  return [...groupBy(valued, ({ values }) => JSON.stringify(values)).values()].map((group) => ({
    value: group[0]?.values.at(-1) ?? '',
    rows: group.map(({ row }) => row),
  }));
}

/** The option of a single choice, or the text, that a row has in a field. */
function valueIn(row: unknown, field: string): string | null {
  const oneCase = caseOf(row);
  if (oneCase) return answerIn(oneCase, field);
  if (field !== QUESTION_NUMBER) throw new Error(`no value: only rows of the export have a field ${field}`);
  const { number } = row as Question;
  return number === null ? null : String(number);
}

function answerIn(oneCase: Case, field: string): string | null {
  const [option = null] = chosen(oneCase, field);
  const type = oneCase.questions.get(field)?.type;
  if (type === 'single') return option;
  if (type === 'text') return textOf(oneCase, field);
  throw new Error(`not one value a row: ${field} is of type ${type}; count its ticks with mentions`);
}

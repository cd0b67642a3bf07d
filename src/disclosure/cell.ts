import { conditionsIn, isTable, type Condition } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import type { ToldPart } from './published';

/** What a cell counts one by one: `organisations`, by what they answered, or the rows of a linked table, by its id. */
export type Unit = string;

/** Rows of a survey by what holds for them, whoever has counted them. */
export interface Cell {
  readonly unit: Unit;
  /** All of these hold. */
  readonly all: readonly Condition[];
  /** None of these does. */
  readonly none?: readonly Condition[];
}

const RESPONDED: Condition = { is: 'responded' };
const TRUE: Condition = { is: 'every', of: [] };
const FALSE: Condition = { is: 'some', of: [] };

/**
 * The cells that a number of a measure is the sum of: one, or of ticks one for
 * each option. Null where rows of the codebook or distinct values are counted, or
 * by a predicate of a cell, which nothing interprets.
 */
export function cellsOf({ measure, of }: Pick<ToldPart, 'measure' | 'of'>, survey: SurveyModel): Cell[] | null {
  const { rows, where, base, counted, unit } = measure;
  if (rows === 'questions' || rows === 'options' || unit.of === 'values') return null;
  if (conditionsIn([...where, counted]).some(({ is }) => is === 'own')) return null;
  const inBase: Condition[] = base.state === 'all' ? [] : [{ is: base.state, questions: base.questions }];
  const owner = rows === 'respondents' ? [RESPONDED] : [];
  const all = [...owner, ...where, ...inBase].flatMap(flat);
  const cell = (...more: readonly Condition[]): Cell => ({
    unit: isTable(rows) ? rows : 'organisations',
    all: [...all, ...more.flatMap(flat)],
  });
  const test = of === 'base' || counted === null ? TRUE : counted;
  if (unit.of === 'rows') return [cell(test)];
  return survey.question(unit.question).options.map(({ id }) => {
    const ticked: Condition = { is: 'chose', question: unit.question, options: [id], how: 'any' };
    return cell(ticked, ofTick(test, unit.question, id));
  });
}

/** A condition that asks for several is the several. */
const flat = (condition: Condition): readonly Condition[] =>
  condition.is === 'every' ? condition.of.flatMap(flat) : [condition];

/** What a condition asks of a tick's own option is settled; see measured. */
function ofTick(condition: Condition, question: string, option: string): Condition {
  if (condition.is === 'every' || condition.is === 'some')
    return { is: condition.is, of: condition.of.map((one) => ofTick(one, question, option)) };
  if (condition.is !== 'chose' || condition.question !== question) return condition;
  const { options, how } = condition;
  const holds = how === 'all' ? options.every((one) => one === option) : options.includes(option) === (how === 'any');
  return holds ? TRUE : FALSE;
}

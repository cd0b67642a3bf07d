import { chosen, type Case } from '../survey/case';
import { caseOf } from '../survey/case-of';
import type { SurveyModel } from '../survey/survey-model';
import type { CountedRows } from '../published/evidence/counted-rows';
import type { DistinctValue } from '../statistics/distinct-value';
import type { Mention } from '../statistics/measured';
import { cellName, type CellPlace } from './cell-place';
import { cellsOf, isOfAnswers, naming, optionCells, type CellsOf } from './condition-cells';

/** The cells of the export that make a count. */
export interface CountCells {
  readonly count: readonly CellPlace[];
  readonly base: readonly CellPlace[];
  /** Of distinct values: the cells of each. */
  readonly groups: readonly { readonly value: string; readonly cells: readonly CellPlace[] }[] | null;
}

/** Finds the cells that make a count and its base, by its measure. Each cell once, in the order of the rows. */
export function countCells({ measure, survey, rows, baseRows }: CountedRows): CountCells {
  const { unit, counted } = measure;
  if (unit.of === 'values') {
    const groupOf = ({ value, rows: own }: DistinctValue) => ({
      value,
      cells: once(own.flatMap(fieldCells(unit.fields))),
    });
    const groups = (rows as readonly DistinctValue[]).map(groupOf);
    return {
      count: once(groups.flatMap(({ cells }) => cells)),
      base: once((baseRows as readonly DistinctValue[]).flatMap((one) => groupOf(one).cells)),
      groups,
    };
  }
  if (unit.of === 'ticks') {
    const tickCells = ({ of, option }: Mention): CellPlace[] => optionCells(of, unit.question, option);
    return {
      count: once((rows as readonly Mention[]).flatMap(tickCells)),
      base: once((baseRows as readonly Mention[]).flatMap(tickCells)),
      groups: null,
    };
  }
  const base = baseCells(measure, survey);
  const count = counted === null ? base : orNaming(cellsOf(counted, survey), survey);
  return { count: once(rows.flatMap(count)), base: once(baseRows.flatMap(base)), groups: null };
}

/** The cells that put rows into the base: the answers, what routed there, or what the population is picked by. */
function baseCells({ base, where }: CountedRows['measure'], survey: SurveyModel): CellsOf {
  const conditions =
    base.state === 'all' ? where.filter(isOfAnswers) : [{ is: base.state, questions: base.questions } as const];
  const cells = conditions.map((condition) => cellsOf(condition, survey));
  return orNaming((row) => cells.flatMap((of) => of(row)), survey);
}

/** What no cell tells, such as that a question was put to everybody, has the cell that names the row. */
function orNaming(cells: CellsOf, survey: SurveyModel): CellsOf {
  const name = naming(survey);
  return (row) => {
    const found = cells(row);
    return found.length > 0 ? found : name(row);
  };
}

/** The cells of some fields in a row. */
const fieldCells =
  (fields: readonly string[]) =>
  (row: unknown): CellPlace[] => {
    const oneCase = caseOf(row);
    return oneCase ? fields.flatMap((field) => cellsOfField(oneCase, field)) : [];
  };

function cellsOfField(one: Case, field: string): CellPlace[] {
  const text = one.questions.get(field)?.columns.get('text');
  const picked = chosen(one, field).flatMap((option) => optionCells(one, field, option));
  return picked.length > 0 || text === undefined ? picked : [{ sheet: one.sheet, row: one.row, column: text }];
}

const once = (cells: readonly CellPlace[]): CellPlace[] => [
  ...new Map(cells.map((cell) => [cellName(cell), cell])).values(),
];

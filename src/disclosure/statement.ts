import type { SurveyModel } from '../survey/survey-model';
import { cellsOf, type Cell, type Unit } from './cell';
import type { Published, Told } from './published';

/** Something told of cells of one unit: their weighted sum is a number, or at most that. */
export interface Statement {
  readonly cells: readonly { readonly factor: number; readonly cell: Cell }[];
  readonly unit: Unit;
  readonly is: '=' | '<=';
  readonly bound: number;
  /** Who tells it. */
  readonly by: Published;
  readonly told: Told;
}

/** What published things tell of cells. What nothing interprets, such as distinct values, is left out. */
export const statementsOf = (things: readonly Published[], survey: SurveyModel): Statement[] =>
  things.flatMap((by) =>
    by.tells.flatMap((told): Statement[] => {
      const parts = told.parts.map((part) => cellsOf(part, survey)?.map((cell) => ({ factor: part.factor, cell })));
      const cells = parts.flatMap((part) => part ?? []);
      const units = new Set(cells.map(({ cell }) => cell.unit));
      const [unit] = units;
      if (parts.includes(undefined) || unit === undefined || units.size > 1) return [];
      return [{ cells, unit, is: told.is, bound: told.bound, by, told }];
    }),
  );

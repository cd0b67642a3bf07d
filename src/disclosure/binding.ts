import type { Condition } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { conditionAspect, conditionKey } from './aspect';
import { knows, type Attacker } from './attacker';
import type { Cell, Unit } from './cell';
import type { Statement } from './statement';
import { isCountable, surveyRows } from './survey-row';

/**
 * Leaves out what goes without saying: that a number is less than another one that is told, though it
 * cannot have as many rows by what an attacker knows. So it is with most of the others behind a first place.
 */
export function bindingOf(statements: readonly Statement[], survey: SurveyModel, attacker: Attacker): Statement[] {
  const told = new Map(
    statements.flatMap(({ cells, is, bound }) => {
      const [only] = cells;
      return is === '=' && cells.length === 1 && only?.factor === 1 ? [[keyOf(only.cell), bound] as const] : [];
    }),
  );
  const most = rowCounts(survey, attacker);
  return statements.filter(({ cells, is, bound }) => {
    if (is === '=') return true;
    const sum = cells.reduce((total, { factor, cell }) => {
      return total + factor * (told.get(keyOf(cell)) ?? (factor > 0 ? most(cell) : 0));
    }, 0);
    return sum > bound;
  });
}

const keyOf = ({ unit, all, none = [] }: Cell): string =>
  [unit, ...all.map(conditionKey), 'none', ...none.map(conditionKey)].join('\n');

/** How many rows a cell can have, by those of its conditions that an attacker can decide. */
function rowCounts(survey: SurveyModel, attacker: Attacker): (cell: Cell) => number {
  const units = ['organisations', ...[...survey.tables].map(({ id }) => id)];
  const rows = new Map(units.map((unit) => [unit, surveyRows(survey, unit)]));
  const meeting = new Map<string, ReadonlySet<number>>();
  const placesOf = (condition: Condition, unit: Unit): ReadonlySet<number> => {
    const key = `${unit} ${conditionKey(condition)}`;
    const known = meeting.get(key);
    if (known) return known;
    const { valueOf } = conditionAspect(condition, survey, true);
    const found = new Set((rows.get(unit) ?? []).flatMap((row, place) => (valueOf(row) === 'yes' ? [place] : [])));
    meeting.set(key, found);
    return found;
  };
  return ({ unit, all }) => {
    if (!isCountable(unit, survey, attacker)) return Infinity;
    const sets = all.filter((one) => knows(attacker, one)).map((one) => placesOf(one, unit));
    const [first, ...others] = sets.sort((a, b) => a.size - b.size);
    return first
      ? [...first].filter((place) => others.every((set) => set.has(place))).length
      : (rows.get(unit) ?? []).length;
  };
}

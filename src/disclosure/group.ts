import type { Condition } from '../survey/measure';
import type { AttackModel } from './attack-model';
import type { RowClass } from './row-class';

/** Rows that an attacker can tell apart from the others by what he knows. */
export interface Group {
  readonly conditions: readonly Condition[];
  /** Without those for which all of these hold, if any. */
  readonly without: readonly Condition[];
  readonly classes: readonly RowClass[];
}

/** The groups that cells of a model are about, what two of them share, and what is left of one without the other. */
export function groupsOf(model: AttackModel): Group[] {
  // Who is only said to have fewer than another is no group of its own.
  const told = model.lines.flatMap(({ by }) => by.filter(({ is }) => is === '='));
  const cells = told.flatMap((one) => one.cells.map(({ cell }) => cell));
  const own = distinct(
    cells.map(({ all }): Group => {
      const conditions = all.filter((one) => model.decides(one));
      return { conditions, without: [], classes: model.classesOf(conditions) };
    }),
  );
  // What is left without a single organisation is left by every one of them: such groups come to nothing new.
  const several = own.filter(({ conditions }) => !conditions.some(({ is }) => is === 'organisation'));
  const pairs = several.flatMap((one) =>
    several
      .filter((other) => other !== one && other.classes.some((each) => one.classes.includes(each)))
      .flatMap((other): Group[] => {
        const inOther = new Set(other.classes);
        return [
          {
            conditions: one.conditions,
            without: other.conditions,
            classes: one.classes.filter((each) => !inOther.has(each)),
          },
          {
            conditions: [...one.conditions, ...other.conditions],
            without: [],
            classes: one.classes.filter((each) => inOther.has(each)),
          },
        ];
      }),
  );
  return distinct([...own, ...pairs]);
}

/** Each group of rows once, by the fewest words. */
const distinct = (groups: readonly Group[]): Group[] => {
  const found = new Map<string, Group>();
  for (const group of groups.filter(({ classes }) => classes.length > 0)) {
    const key = group.classes.map(({ id }) => id).join(' ');
    if (!found.has(key)) found.set(key, group);
  }
  return [...found.values()];
};

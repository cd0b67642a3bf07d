import { heldOf } from './model-names';
import { activeLines, type Question } from './question';

/** A question in the format of CPLEX's LP files, and the short names of its variables. */
export interface LpProblem {
  readonly text: string;
  /** By the model's name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Writes a question down for the solver: whole numbers, and 0 or 1 for what holds and what is assumed. */
export function lpText(question: Question): LpProblem {
  const { model, uses = new Map(), minimise = new Map() } = question;
  const names = new Map<string, string>();
  const nameOf = (variable: string): string => {
    const name = names.get(variable) ?? `x${names.size}`;
    names.set(variable, name);
    return name;
  };
  const isSwitch = (variable: string): boolean => !model.most.has(variable);
  const most = (variable: string): number => model.most.get(variable) ?? 1;
  const rows = activeLines(question).flatMap(({ constraint: { terms, is, bound }, switches }) =>
    [1, ...(is === '=' ? [-1] : [])].flatMap((sign) => {
      const signed = [...terms].map(([name, coefficient]) => [name, sign * coefficient] as const);
      // Far enough to let go of the line when a switch is 0.
      const reach = signed.reduce((sum, [name, coefficient]) => sum + Math.max(0, coefficient) * most(name), 0);
      const slack = Math.max(0, reach - sign * bound);
      const all = [...signed, ...switches.map((name) => [switchName(name), slack] as const)];
      const right = sign * bound + slack * switches.length;
      return all.length > 0 ? [`${sumText(all, nameOf)} <= ${right}`] : [`${nameOf('none')} <= ${right}`];
    }),
  );
  const objective = [...minimise].filter(([, coefficient]) => coefficient !== 0);
  const goal = objective.length > 0 ? sumText(objective, nameOf) : `0 ${nameOf('none')}`;
  const bounds = [...names].map(([variable, name]) => {
    const use = uses.get(variable);
    if (use !== undefined) return ` ${name} = ${Number(use)}`;
    return ` 0 <= ${name} <= ${isSwitch(variable) ? 1 : most(variable)}`;
  });
  const text = [
    'Minimize',
    ` goal: ${goal}`,
    'Subject To',
    ...rows.map((row, index) => ` c${index}: ${row}`),
    'Bounds',
    ...bounds,
    'General',
    ...[...names.values()].map((name) => ` ${name}`),
    'End',
  ];
  return { text: text.join('\n'), names };
}

/** Assumptions are switches by their own name, claims by that of whether they hold. */
const switchName = (name: string): string => (name.startsWith('use:') ? name : heldOf(name));

const sumText = (terms: Iterable<readonly [string, number]>, nameOf: (variable: string) => string): string =>
  [...terms]
    .map(([name, coefficient]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${nameOf(name)}`)
    .join('\n   ');

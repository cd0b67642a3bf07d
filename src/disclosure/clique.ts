import type { Aspect } from './aspect';
import type { Aspects, Values } from './aspects';
import { stateOf } from './aspect';
import { holdsBy } from './holds-by';
import type { RowClass } from './row-class';

/** Aspects that are counted together: one, or several that some cell asks for. */
export interface Clique {
  readonly id: string;
  readonly aspects: readonly Aspect[];
}

/** Rows of a class by the values that they have in the aspects of a clique: an unknown number. */
export interface Atom {
  readonly name: string;
  readonly of: RowClass;
  /** With those of the class. */
  readonly values: Values;
  /** How many there are in truth. */
  readonly count: number;
}

/** More combinations than these are not written down: cells that are linked in a circle are then looked at one by one. */
const MOST = 4096;

/** A clique for every aspect, and for those that cells ask for together. */
export function cliquesOf(unknown: readonly Aspect[], joint: readonly (readonly Aspect[])[]): Clique[] {
  const merged = joint.reduce<(readonly Aspect[])[]>((groups, scope) => {
    const linked = groups.filter((group) => group.some((one) => scope.includes(one)));
    const whole = [...new Set([...linked.flat(), ...scope])];
    return [...groups.filter((group) => !linked.includes(group)), whole];
  }, []);
  const several = merged.flatMap((group) =>
    sizeOf(group) <= MOST ? [group] : widest(joint.filter((scope) => scope.every((one) => group.includes(one)))),
  );
  return [...unknown.map((one) => [one]), ...several].map((aspects, at) => ({ id: `q${at}`, aspects }));
}

const sizeOf = (aspects: readonly Aspect[]): number => aspects.reduce((size, { values }) => size * values.length, 1);

/** Without those that lie within others. */
const widest = (scopes: readonly (readonly Aspect[])[]): (readonly Aspect[])[] =>
  scopes.filter(
    (scope, at) =>
      !scopes.some(
        (other, place) =>
          place !== at && scope.every((one) => other.includes(one)) && (other.length > scope.length || place < at),
      ),
  );

/** The atoms of a class, by clique. Who was not asked, or did not answer, is one atom for all parts of an answer. */
export function atomsOfClass(
  cliques: readonly Clique[],
  rowClass: RowClass,
  aspects: Aspects,
): ReadonlyMap<Clique, readonly Atom[]> {
  const atoms = new Map(cliques.map((clique) => [clique, atomsOf(clique, rowClass, aspects)]));
  const answers = new Map(
    cliques.flatMap((clique) => {
      const [aspect] = clique.aspects;
      return clique.aspects.length === 1 && aspect?.is === 'answer' ? [[aspect.question, clique] as const] : [];
    }),
  );
  for (const [clique, own] of atoms) {
    const [set] = clique.aspects;
    if (clique.aspects.length > 1 || set?.is !== 'set') continue;
    const whole = answers.get(set.question) as Clique;
    const key = whole.aspects[0]?.key as string;
    const stateAtom = (state: string) => atoms.get(whole)?.find(({ values }) => values.get(key) === state);
    atoms.set(
      clique,
      own.map((atom) => {
        const shared = stateAtom(atom.values.get(set.key) as string);
        return shared ? { ...atom, name: shared.name } : atom;
      }),
    );
  }
  return atoms;
}

/** The combinations of values that rows of a class can have in a clique: by the questionnaire, and those that they have. */
function atomsOf({ id, aspects: own }: Clique, rowClass: RowClass, aspects: Aspects): Atom[] {
  const combinations = own.reduce<(readonly string[])[]>(
    (some, { values }) => some.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
  const counts = new Map<string, number>();
  for (const row of rowClass.rows) {
    const key = JSON.stringify(own.map(({ valueOf }) => valueOf(row)));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const valuesOf = (combination: readonly string[]): Values =>
    new Map([...rowClass.values, ...own.map(({ key }, at) => [key, combination[at] as string] as const)]);
  const possible = combinations
    .filter((one) => isPossible(own, valuesOf(one), aspects))
    .map((one) => JSON.stringify(one));
  return [...new Set([...possible, ...counts.keys()])].map((key, at) => ({
    name: `${rowClass.id}${id}v${at}`,
    of: rowClass,
    values: valuesOf(JSON.parse(key) as string[]),
    count: counts.get(key) ?? 0,
  }));
}

/** Whether one row can have these values: asked what it is routed to, and parts of an answer that fit each other. */
function isPossible(own: readonly Aspect[], values: Values, aspects: Aspects): boolean {
  const view = aspects.view(values);
  return own.every((aspect) => {
    const { key, question } = aspect;
    if (question === null) return true;
    const value = values.get(key) as string;
    const routing = aspects.routingOf(question);
    const decided = aspects.needed([routing])?.every((one) => values.has(one.key)) === true;
    if (decided && holdsBy(routing, view) !== (stateOf(value) !== 'not-asked')) return false;
    return own.every(
      (other) =>
        other === aspect || other.question !== question || fit(aspect, value, other, values.get(other.key) as string),
    );
  });
}

/** Whether values of two parts of one answer go together. */
function fit(one: Aspect, value: string, other: Aspect, second: string): boolean {
  if (stateOf(value) !== stateOf(second)) return false;
  const isPart =
    one.is === 'set' && other.is === 'set' && one.options.every((option) => other.options.includes(option));
  return !(isPart && value === 'in' && second === 'out');
}

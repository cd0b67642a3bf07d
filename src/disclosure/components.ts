import type { Condition } from '../survey/measure';
import { conditionKey, type Aspect } from './aspect';
import type { Aspects } from './aspects';
import type { Cell } from './cell';

/** Aspects that an attacker does not know and that cells link: what is told of one bears on the others. */
export interface Component {
  readonly unknown: readonly Aspect[];
  /** What these cells ask of what he knows. */
  readonly conditions: readonly Condition[];
  /** Aspects that cells ask for together, several each. */
  readonly joint: readonly (readonly Aspect[])[];
}

/** Groups unknown aspects: by cells that ask for several, by their question, and by what routes it. */
export function componentsOf(aspects: Aspects, linked: readonly (readonly Cell[])[]): Component[] {
  const parent = new Map(aspects.all.filter(({ known }) => !known).map(({ key }) => [key, key]));
  const rootOf = (key: string): string => {
    const next = parent.get(key) as string;
    return next === key ? key : rootOf(next);
  };
  const join = (group: readonly Aspect[]): void => {
    const [first, ...others] = group.filter(({ known }) => !known);
    for (const other of others) parent.set(rootOf(other.key), rootOf((first as Aspect).key));
  };
  const asked = linked.map((cells) =>
    cells.map(({ all, none = [] }) => ({
      conditions: [...all, ...none],
      needs: aspects.needed([...all, ...none]) ?? [],
    })),
  );
  for (const cells of asked) join(cells.flatMap(({ needs }) => needs));
  for (const { question } of aspects.all)
    if (question) join([...aspects.of(question.id), ...(aspects.needed([aspects.routingOf(question)]) ?? [])]);
  const roots = [...new Set([...parent.keys()].map(rootOf))];
  return roots.map((root) => {
    const isOwn = ({ key }: Aspect): boolean => parent.has(key) && rootOf(key) === root;
    const unknown = aspects.all.filter(isOwn);
    const scopes = asked.filter((cells) => cells.some(({ needs }) => needs.some(isOwn))).flat();
    const routing = unknown.flatMap(({ question }) => (question ? [aspects.routingOf(question)] : []));
    return {
      unknown,
      conditions: distinct(
        [...scopes.flatMap(({ conditions }) => conditions), ...routing].flatMap((one) => knownIn(one, aspects)),
      ),
      joint: scopes.map(({ needs }) => needs.filter(({ known }) => !known)).filter((scope) => scope.length > 1),
    };
  });
}

/** A condition that only known aspects decide, or such ones within it. */
function knownIn(condition: Condition, aspects: Aspects): Condition[] {
  const needed = aspects.needed([condition]) ?? [];
  if (needed.every(({ known }) => known)) return [condition];
  if (condition.is === 'every' || condition.is === 'some') return condition.of.flatMap((one) => knownIn(one, aspects));
  if (condition.is !== 'asked' && condition.is !== 'answered' && condition.is !== 'missing') return [];
  // Of several questions he may know some.
  return condition.questions.length === 1
    ? []
    : condition.questions.flatMap((question) =>
        (['asked', 'answered'] as const).flatMap((is) => knownIn({ is, questions: [question] }, aspects)),
      );
}

const distinct = (conditions: readonly Condition[]): Condition[] => [
  ...new Map(conditions.map((one) => [conditionKey(one), one])).values(),
];

import { atMost, exactly, type Constraint, type Term } from '../solver/constraint';
import type { Aspect } from './aspect';
import { stateOf } from './aspect';
import type { Aspects, Values } from './aspects';
import type { Atom, Clique } from './clique';
import { holdsBy } from './holds-by';

/** Atoms of one class, by clique. */
export type AtomsOfClass = ReadonlyMap<Clique, readonly Atom[]>;

/**
 * What holds of any answers: each clique counts all rows of a class, cliques that share an aspect
 * agree on it, parts of an answer are as many as it allows, and who is routed to a question is asked.
 * Parts of an answer that lie within each other, and are not asked for together, can always be put
 * together to answers when these lines hold, so that nothing is lost by counting them apart.
 * @param size Of the class; null if an attacker does not know it.
 */
export function structureOf(atoms: AtomsOfClass, aspects: Aspects, size: number | null): Constraint[] {
  const cliques = [...atoms.keys()];
  const [first] = cliques;
  const single = (aspect: Aspect): readonly Atom[] =>
    atoms.get(cliques.find((one) => one.aspects.length === 1 && one.aspects[0] === aspect) as Clique) ?? [];
  const where = (some: readonly Atom[], holds: (values: Values) => boolean, factor = 1): Term[] =>
    some.filter(({ values }) => holds(values)).map(({ name }) => [name, factor] as const);
  const whole = (clique: Clique, factor = 1): Term[] => where(atoms.get(clique) ?? [], () => true, factor);

  const total = cliques.flatMap((clique) => {
    if (size !== null) return clique.aspects.length === 1 ? [exactly(whole(clique), size)] : [];
    return clique === first || !first ? [] : [exactly([...whole(clique), ...whole(first, -1)], 0)];
  });
  const shared = cliques
    .filter((clique) => clique.aspects.length > 1)
    .flatMap((clique) =>
      clique.aspects.flatMap((aspect) => {
        const own = single(aspect);
        const values = new Set([...own, ...(atoms.get(clique) ?? [])].map((atom) => atom.values.get(aspect.key)));
        return [...values].map((value) => {
          const has = (one: Values): boolean => one.get(aspect.key) === value;
          return exactly([...where(atoms.get(clique) ?? [], has), ...where(own, has, -1)], 0);
        });
      }),
    );
  const unknown = cliques.filter((clique) => clique.aspects.length === 1).flatMap((clique) => clique.aspects);
  const answers = unknown.filter(({ is }) => is === 'answer');
  return [
    ...total,
    ...shared,
    ...answers.flatMap((answer) => partsOf(answer)),
    ...answers.flatMap((answer) => routed(answer)),
  ];

  /** The parts of an answer that is looked at option by option. */
  function partsOf(answer: Aspect): Constraint[] {
    const sets = unknown.filter((one) => one.is === 'set' && one.question === answer.question);
    const inSet = (set: Aspect, factor = 1): Term[] =>
      where(single(set), (values) => values.get(set.key) === 'in', factor);
    const answered = (factor: number): Term[] =>
      where(single(answer), (values) => stateOf(values.get(answer.key) as string) === 'answered', factor);
    const options = answer.question?.options.map(({ id }) => id) ?? [];
    const within = sets.flatMap((set) =>
      sets
        .filter((other) => other !== set && set.options.every((one) => other.options.includes(one)))
        .map((other) => atMost([...inSet(set), ...inSet(other, -1)], 0)),
    );
    const covered = [...sets, null].flatMap((set) => {
      const all = set?.options ?? options;
      const parts = sets.filter(
        (one) =>
          one !== set &&
          one.options.length < (set ? all.length : Infinity) &&
          one.options.every((option) => all.includes(option)),
      );
      const isCovered = all.length > 0 && all.every((option) => parts.some((one) => one.options.includes(option)));
      const most = parts.filter(
        (one) =>
          !parts.some(
            (other) =>
              other !== one &&
              one.options.length < other.options.length &&
              one.options.every((option) => other.options.includes(option)),
          ),
      );
      return isCovered
        ? [atMost([...(set ? inSet(set) : answered(1)), ...most.flatMap((one) => inSet(one, -1))], 0)]
        : [];
    });
    const alone = (answer.question?.options ?? []).filter(({ exclusive }) => exclusive).map(({ id }) => id);
    const exclusive = sets
      .filter(({ options: [one], options: { length } }) => length === 1 && alone.includes(one as string))
      .flatMap((set) =>
        sets
          .filter((other) => !other.options.includes(set.options[0] as string))
          .map((other) => atMost([...inSet(set), ...inSet(other), ...answered(-1)], 0)),
      );
    return [...within, ...covered, ...exclusive];
  }

  /** As many are asked as are routed to the question, where an attacker does not know who is. */
  function routed(answer: Aspect): Constraint[] {
    if (!answer.question) return [];
    const routing = aspects.routingOf(answer.question);
    const open = (aspects.needed([routing]) ?? []).filter(({ known }) => !known);
    const [earlier] = open;
    // Options of one question that are looked at apart have a set of their own; see closed.
    if (!earlier || open.length > 1) return [];
    const asks = (values: Values): boolean => holdsBy(routing, aspects.view(values));
    const isAsked = (values: Values): boolean => stateOf(values.get(answer.key) as string) !== 'not-asked';
    return [exactly([...where(single(answer), isAsked), ...where(single(earlier), asks, -1)], 0)];
  }
}

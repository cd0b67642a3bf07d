import { groupBy } from '../input/group-by';
import { atMost, type Constraint } from '../solver/constraint';
import type { Solver, Solution } from '../solver/solver';
import type { AttackModel } from './attack-model';
import { formKey, sumOf, type Form } from './form';
import { prepared, type Prepared } from './prepared';

/** Keys of the lines that an attacker sees. */
export type Seen = ReadonlySet<string>;

/** What a number can be. */
export interface Span {
  readonly least: number;
  readonly greatest: number;
}

/** Where answers found before are not as in truth, with the lines that they keep: they fit as well where an attacker sees fewer. */
interface Fitting {
  readonly seen: Seen;
  readonly solution: Solution;
}

/** Asks the solver what numbers of a model can be. */
export class Asker {
  /** All that is told. */
  readonly all: Seen;
  private readonly fitting: Fitting[] = [];
  private readonly told = new Map<string, { readonly form: Form; readonly lines: string[] }>();
  private readonly byAtom = new Map<string, Form[]>();
  private whole: Prepared | null = null;
  private last: { readonly seen: Seen; readonly model: Prepared } | null = null;
  private readonly ways = new Map<string, readonly (readonly string[])[]>();

  constructor(
    readonly model: AttackModel,
    readonly solve: Solver,
    /** Other lines than the model's own, to try what would protect. */
    private readonly constraints: readonly Constraint[] = model.model.constraints,
  ) {
    this.all = new Set(constraints.flatMap(({ from }) => from ?? []));
    for (const { terms, is, from } of constraints) {
      if (from === null || is !== '=') continue;
      const form = { terms, known: 0 };
      const known = this.told.get(formKey(form));
      if (known) known.lines.push(from);
      else this.told.set(formKey(form), { form, lines: [from] });
      if (!known) for (const atom of terms.keys()) this.byAtom.set(atom, [...(this.byAtom.get(atom) ?? []), form]);
    }
  }

  /** The least and the greatest that a number can be for an attacker who sees some lines. */
  spanOf(form: Form, seen: Seen = this.all): Span {
    const truth = this.model.countOf(form);
    if (this.isTold(form, seen)) return { least: truth, greatest: truth };
    return { least: this.end(form, seen, 1), greatest: this.end(form, seen, -1) };
  }

  /** Whether an attacker who sees some lines can work a number out. */
  isExposed(form: Form, seen: Seen = this.all): boolean {
    if (this.isTold(form, seen)) return true;
    const truth = this.model.countOf(form);
    if (this.valuesSeen(form, seen).some((value) => value !== truth)) return false;
    return !this.canBe(form, seen, 1) && !this.canBe(form, seen, -1);
  }

  /** Whether a number can be less than it is, or with sign -1 more: easier to ask than how much. */
  private canBe(form: Form, seen: Seen, sign: 1 | -1): boolean {
    const { settled, partOf } = this.prepare(seen);
    const open = [...form.terms].filter(([name]) => !settled.has(name));
    const parts = [...groupBy(open, ([name]) => partOf.get(name))];
    return parts.some(([model, terms]) => {
      if (!model) throw new Error(NOTHING_SAID);
      const truth = terms.reduce((sum, [name, factor]) => sum + factor * (this.model.truth.get(name) ?? 0), 0);
      const less = atMost(
        terms.map(([name, factor]) => [name, sign * factor] as const),
        sign * truth - 1,
      );
      const solution = this.solve({ model: { ...model, constraints: [...model.constraints, less] }, held: new Set() });
      if (solution) this.fitting.push({ seen, solution });
      return solution !== null;
    });
  }

  /** How far apart the ends of a number are at least, by answers that are known already. */
  widthSeen(form: Form, seen: Seen = this.all): number {
    const values = [...this.valuesSeen(form, seen), this.model.countOf(form)];
    return Math.max(...values) - Math.min(...values);
  }

  /** Lines that tell a number: one outright, or two by their sum or difference. */
  waysTo(form: Form): readonly (readonly string[])[] {
    const key = formKey({ ...form, known: 0 });
    const found = this.ways.get(key) ?? this.findWays(form);
    this.ways.set(key, found);
    return found;
  }

  private findWays(form: Form): string[][] {
    const linesOf = (one: Form): readonly string[] => this.told.get(formKey(one))?.lines ?? [];
    const open = { ...form, known: 0 };
    const near = new Set([...form.terms.keys()].flatMap((atom) => this.byAtom.get(atom) ?? []));
    const pairs = [...near].flatMap((one) =>
      [1, -1].flatMap((sign) => {
        const rest = sumOf([
          { factor: 1, form: open },
          { factor: -sign, form: one },
        ]);
        const opposite = sumOf([{ factor: -1, form: rest }]);
        const others = rest.terms.size === 0 ? [] : [...linesOf(rest), ...linesOf(opposite)];
        return linesOf(one).flatMap((line) => others.map((other) => [line, other]));
      }),
    );
    return [...linesOf(open).map((line) => [line]), ...pairs];
  }

  /** Whether a number is told, or by two lines their sum or difference: a way to know it without the solver. */
  isTold(form: Form, seen: Seen): boolean {
    return form.terms.size === 0 || this.waysTo(form).some((way) => way.every((line) => seen.has(line)));
  }

  private valuesSeen(form: Form, seen: Seen): number[] {
    const isOfForm = ({ solution }: Fitting): boolean => [...form.terms.keys()].some((name) => solution.has(name));
    return this.fitting
      .filter((one) => isOfForm(one) && this.isWithin(seen, one.seen))
      .map(({ solution }) => this.valueOf(form, solution));
  }

  /** The least that a number can be, or with sign -1 the greatest: the sum of what it can be in each part of the model. */
  private end(form: Form, seen: Seen, sign: 1 | -1): number {
    const { settled, partOf } = this.prepare(seen);
    const open = groupBy(
      [...form.terms].filter(([name]) => !settled.has(name)),
      ([name]) => partOf.get(name),
    );
    const found = [...open].map(([model, terms]) => {
      if (!model) throw new Error(NOTHING_SAID);
      const minimise = new Map(terms.map(([name, factor]) => [name, sign * factor]));
      const solution = this.solve({ model, held: new Set(), minimise });
      if (!solution) throw new Error(CONTRADICTORY);
      this.fitting.push({ seen, solution });
      return solution;
    });
    return this.valueOf(form, new Map([...settled, ...found.flatMap((one) => [...one])]));
  }

  private prepare(seen: Seen): Prepared {
    if (this.last?.seen === seen) return this.last.model;
    const model =
      seen === this.all && this.whole
        ? this.whole
        : prepared({ model: { ...this.model.model, constraints: this.constraints }, held: new Set(), within: seen });
    if (!model) throw new Error(CONTRADICTORY);
    if (seen === this.all) this.whole = model;
    this.last = { seen, model };
    return model;
  }

  private isWithin(some: Seen, others: Seen): boolean {
    if (others === this.all || some === others) return true;
    if (some.size > others.size) return false;
    for (const one of some) if (!others.has(one)) return false;
    return true;
  }

  /** A number by an answer, and as in truth where that says nothing. */
  private valueOf({ terms, known }: Form, solution: Solution): number {
    let sum = known;
    for (const [name, factor] of terms) sum += factor * (solution.get(name) ?? this.model.truth.get(name) ?? 0);
    return sum;
  }
}

const NOTHING_SAID = 'a number of rows of which nothing is said, not even how many there are';
const CONTRADICTORY = 'what is published cannot all be true: the model of small groups is wrong';

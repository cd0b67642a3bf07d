import type { Constraint } from '../solver/constraint';
import type { Solver, Solution } from '../solver/solver';
import type { AttackModel } from './attack-model';
import { formKey, sumOf, type Form } from './form';

/** Keys of the lines that an attacker sees. */
export type Seen = ReadonlySet<string>;

/** What a number can be. */
export interface Span {
  readonly least: number;
  readonly greatest: number;
}

/** Answers found before, with the lines that they keep: they fit as well where an attacker sees fewer of them. */
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
    return this.end(form, seen, 1) === truth && this.end(form, seen, -1) === truth;
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

  private isTold(form: Form, seen: Seen): boolean {
    return form.terms.size === 0 || this.waysTo(form).some((way) => way.every((line) => seen.has(line)));
  }

  private valuesSeen(form: Form, seen: Seen): number[] {
    return this.fitting.filter((one) => isWithin(seen, one.seen)).map(({ solution }) => valueOf(form, solution));
  }

  private end(form: Form, seen: Seen, sign: 1 | -1): number {
    const minimise = new Map([...form.terms].map(([name, factor]) => [name, sign * factor]));
    const solution = this.solve({ model: { ...this.model.model, constraints: this.constraints }, held: new Set(), within: seen, minimise });
    if (!solution) throw new Error('what is published cannot all be true: the model of small groups is wrong');
    this.fitting.push({ seen, solution });
    return valueOf(form, solution);
  }
}

const isWithin = (some: Seen, others: Seen): boolean =>
  some === others || (some.size <= others.size && [...some].every((one) => others.has(one)));

const valueOf = ({ terms, known }: Form, solution: Solution): number =>
  [...terms].reduce((sum, [name, factor]) => sum + factor * (solution.get(name) ?? 0), known);

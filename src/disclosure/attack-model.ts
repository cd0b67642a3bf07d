import { groupBy } from '../input/group-by';
import { atMost, exactly, type Constraint } from '../solver/constraint';
import type { Model } from '../solver/model';
import type { Condition } from '../survey/measure';
import type { SurveyModel } from '../survey/survey-model';
import { conditionKey } from './aspect';
import { Aspects } from './aspects';
import { knows, type Attacker } from './attacker';
import { bindingOf } from './binding';
import type { Cell, Unit } from './cell';
import { atomsOfClass, cliquesOf, type Atom, type Clique } from './clique';
import { componentsOf, type Component } from './components';
import { formKey, sumOf, type Form } from './form';
import { holdsBy } from './holds-by';
import { classesOf, type RowClass } from './row-class';
import type { Statement } from './statement';
import { structureOf } from './structure';
import { isCountable, surveyRows, type SurveyRow } from './survey-row';

/** What is told of the cells of a component, by its text. */
export interface Line {
  readonly key: string;
  /** All that tell it. */
  readonly by: readonly Statement[];
}

/** One integer model of what is published together and hangs together, for an attacker. */
export class AttackModel {
  readonly classes: readonly RowClass[];
  readonly lines: readonly Line[];
  readonly model: Model;
  /** How many rows each atom has, as the export has it. */
  readonly truth: ReadonlyMap<string, number>;
  private readonly atoms: ReadonlyMap<RowClass, ReadonlyMap<Clique, readonly Atom[]>>;
  private readonly cliques: readonly Clique[];
  private readonly meeting = new Map<string, ReadonlySet<RowClass>>();

  constructor(
    readonly unit: Unit,
    readonly aspects: Aspects,
    readonly component: Component,
    statements: readonly Statement[],
    rows: readonly SurveyRow[],
    /** Whether an attacker knows how many rows of each class there are. */
    private readonly isCounted: boolean,
  ) {
    const { unknown, conditions, joint } = component;
    const classes = classesOf(rows, conditions, aspects);
    // Of whom nobody knows how many they list, everybody may list some.
    this.classes = isCounted ? classes : classes.map((one) => ({ ...one, rows: one.rows.filter(({ own }) => own) }));
    for (const condition of conditions) this.meeting.set(conditionKey(condition), this.classesThat(condition));
    this.cliques = cliquesOf(unknown, joint);
    this.atoms = new Map(this.classes.map((one) => [one, atomsOfClass(this.cliques, one, aspects)]));
    const all = [...this.atoms.values()].flatMap((own) => [...own.values()].flat());
    this.truth = new Map(all.map(({ name, count }) => [name, count]));
    const told = groupBy(
      statements.flatMap((statement) => this.constraintOf(statement) ?? []),
      ({ constraint }) => constraint.from as string,
    );
    this.lines = [...told].map(([key, own]) => ({ key, by: own.map(({ statement }) => statement) }));
    const structure = this.classes.flatMap((one) =>
      structureOf(this.atoms.get(one) ?? new Map(), aspects, isCounted ? one.rows.length : null),
    );
    // Without a bound of his own an attacker may think of many; no end that counts comes from this one.
    const most = (one: RowClass): number => (isCounted ? one.rows.length : 100 + 10 * rows.length);
    this.model = {
      constraints: [...structure, ...[...told.values()].flatMap(([one]) => one?.constraint ?? [])],
      most: new Map(all.map(({ name, of }) => [name, most(of)])),
      claims: [],
    };
  }

  private classesThat(condition: Condition): ReadonlySet<RowClass> {
    return new Set(this.classes.filter(({ values }) => holdsBy(condition, this.aspects.view(values))));
  }

  private constraintOf(statement: Statement): { constraint: Constraint; statement: Statement } | null {
    const forms = statement.cells.map(({ factor, cell }) => ({ factor, form: this.formOf(cell) }));
    if (forms.some(({ form }) => form === null)) return null;
    const sum = sumOf(forms as { factor: number; form: Form }[]);
    if (sum.terms.size === 0) return null;
    const bound = statement.bound - sum.known;
    const from = `${formKey({ ...sum, known: 0 })}${statement.is} ${bound}`;
    const constraint = (statement.is === '=' ? exactly : atMost)([...sum.terms], bound, { from });
    return { constraint, statement };
  }

  /** How many rows a cell has; null if it asks for what this model does not tell. */
  formOf({ unit, all, none = [] }: Cell): Form | null {
    const needed = unit === this.unit ? this.aspects.needed([...all, ...none]) : null;
    if (!needed) return null;
    const classes = this.classesOf(all);
    const open: Cell = { unit, all: all.filter((one) => !this.meeting.has(conditionKey(one))), none };
    if (this.isCounted && open.all.length === 0 && none.length === 0)
      return { terms: new Map(), known: classes.reduce((sum, { rows }) => sum + rows.length, 0) };
    const unknown = needed.filter(({ known }) => !known);
    const clique = this.cliques.find(({ aspects }) => unknown.every((one) => aspects.includes(one)));
    if (!clique || !this.tells(open)) return null;
    const atoms = classes.flatMap((one) => this.atoms.get(one)?.get(clique) ?? []);
    const holding = atoms.filter(({ values }) => this.aspects.holds(open, values));
    return { terms: new Map(holding.map(({ name }) => [name, 1])), known: 0 };
  }

  /** Whether what an attacker knows decides a condition for every row. */
  decides = (condition: Condition): boolean => this.meeting.has(conditionKey(condition));

  /** The classes for which conditions hold that he can decide. */
  classesOf(conditions: readonly Condition[]): RowClass[] {
    const sets = conditions.flatMap((one) => this.meeting.get(conditionKey(one)) ?? []);
    return this.classes.filter((one) => sets.every((set) => set.has(one)));
  }

  /** Whether all known aspects that conditions need are told of the classes. */
  private tells({ all, none = [] }: Cell): boolean {
    const needed = this.aspects.needed([...all, ...none]) ?? [];
    return needed.every(({ known, key }) => !known || this.classes.every(({ values }) => values.has(key)));
  }

  /** How many there are in truth. */
  countOf = ({ terms, known }: Form): number =>
    [...terms].reduce((sum, [name, factor]) => sum + factor * (this.truth.get(name) as number), known);
}

/**
 * The integer models of all that is told, one for each part that hangs together.
 * @param asked Cells that are asked for besides.
 */
export function attackModels(
  told: readonly Statement[],
  survey: SurveyModel,
  attacker: Attacker,
  asked: readonly Cell[] = [],
): AttackModel[] {
  const open = told.filter(({ cells }) => cells.some(({ cell }) => !cell.all.every((one) => knows(attacker, one))));
  const statements = bindingOf(open, survey, attacker);
  return ['organisations', ...[...survey.tables].map(({ id }) => id)].flatMap((unit) => {
    const own = statements.filter((one) => one.unit === unit);
    const extra = asked.filter((one) => one.unit === unit);
    const cells = own.map((one) => one.cells.map(({ cell }) => cell));
    const isCounted = isCountable(unit, survey, attacker);
    const known = isCounted ? attacker : { ...attacker, answers: new Set<string>() };
    const aspects = new Aspects([...cells.flat(), ...extra], unit, survey, known);
    const rows = surveyRows(survey, unit).filter(({ own: row }) => row !== null || !attacker.whoAnswered);
    const owners = isCounted ? [] : surveyRows(survey, 'organisations').map(({ owner }) => ({ owner, own: null }));
    return componentsOf(aspects, [...cells, ...extra.map((one) => [one])]).map((component) => {
      const isOwn = (one: Statement): boolean =>
        one.cells.some(({ cell }) =>
          (aspects.needed([...cell.all, ...(cell.none ?? [])]) ?? []).some((each) => component.unknown.includes(each)),
        );
      return new AttackModel(unit, aspects, component, own.filter(isOwn), [...rows, ...owners], isCounted);
    });
  });
}

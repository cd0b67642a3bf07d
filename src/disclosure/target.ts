import type { Condition } from '../survey/measure';
import type { Question } from '../survey/question';
import type { AttackModel } from './attack-model';
import type { Cell } from './cell';
import { formKey, sumOf, type Form } from './form';
import { groupsOf, type Group } from './group';
import { needsOf } from './holds-by';

/** Something that somebody may have answered: the conditions that ask for it. */
export interface Answer {
  readonly conditions: readonly Condition[];
  /** The one question that it answers; null for several. */
  readonly question: Question | null;
  /** Whether it is meant that they do not hold, though the question was answered. */
  readonly not: boolean;
}

/** A number of rows that an attacker wants to know: those of a group that gave an answer. */
export interface Target {
  readonly cell: Cell;
  readonly form: Form;
  readonly group: Group;
  readonly answer: Answer;
  /** Rows of the group that the question was put to, as far as an attacker knows. */
  readonly rows: number;
  /** How many organisations these are of. */
  readonly organisations: number;
  /** How many of all rows those are that answered the question. */
  readonly answered: Form | null;
  readonly count: number;
}

/** All that can be asked about what an attacker does not know: each answer of each group, each number once. */
export function targetsOf(model: AttackModel): Target[] {
  const answers = answersIn(model);
  const found = new Map<string, Target>();
  for (const group of groupsOf(model))
    for (const answer of answers) {
      const target = targetOf(model, group, answer);
      if (target && !found.has(formKey(target.form))) found.set(formKey(target.form), target);
    }
  return [...found.values()];
}

function targetOf(model: AttackModel, group: Group, answer: Answer): Target | null {
  const { question, conditions, not } = answer;
  const all = [...group.conditions, ...(not || !question ? [] : conditions)];
  const rest = restOf(group);
  const answered = answeredCell(model, group, question);
  const cell: Cell =
    not && answered
      ? { ...answered, none: [...rest, { is: 'every', of: conditions }] }
      : { unit: model.unit, all: question ? all : [...group.conditions, ...conditions], none: rest };
  const inBase = answered && model.formOf(answered);
  const chosen = not && answered ? model.formOf({ ...answered, all: [...answered.all, ...conditions] }) : null;
  const form = not
    ? inBase &&
      chosen &&
      sumOf([
        { factor: 1, form: inBase },
        { factor: -1, form: chosen },
      ])
    : model.formOf(cell);
  if (!form || form.terms.size === 0) return null;
  const asked = question && model.aspects.routingOf(question);
  const inAsked = asked && model.decides(asked) ? new Set(model.classesOf([asked])) : null;
  const classes = group.classes.filter((one) => !inAsked || inAsked.has(one));
  const rows = classes.flatMap((one) => one.rows);
  return {
    ...{ cell, form, group, answer },
    rows: rows.length,
    organisations: new Set(rows.map(({ owner }) => owner.code)).size,
    answered: inBase,
    count: model.countOf(form),
  };
}

/** Who of a group answered a question; null without one. */
export const answeredCell = (model: AttackModel, group: Group, question: Question | null): Cell | null =>
  question && {
    unit: model.unit,
    all: [...group.conditions, { is: 'answered', questions: [question.id] }],
    none: restOf(group),
  };

const restOf = ({ without }: Group): readonly Condition[] => (without.length > 0 ? [{ is: 'every', of: without }] : []);

/** Every option that is asked for, what is asked for together, and of many that can be ticked that one is not. */
function answersIn(model: AttackModel): Answer[] {
  const ofOptions = model.component.unknown.flatMap(({ is, question, options }): Answer[] => {
    if (is === 'condition' || !question || (is === 'set' && options.length > 1)) return [];
    return options.flatMap((option) => {
      const conditions: Condition[] = [{ is: 'chose', question: question.id, options: [option], how: 'any' }];
      const answer = { conditions, question, not: false };
      const canBeLeftOut = question.type === 'multiple' && model.unit === 'organisations';
      return canBeLeftOut ? [answer, { ...answer, not: true }] : [answer];
    });
  });
  const cells = model.lines.flatMap(({ by }) => by.flatMap((one) => one.cells.map(({ cell }) => cell)));
  const others = cells.flatMap(({ all }): Answer[] => {
    const conditions = all.filter((one) => !model.decides(one) && !isState(one));
    const asked = new Set(conditions.flatMap(needsOf).flatMap((need) => ('question' in need ? need.question : [])));
    const [id] = asked;
    const question = asked.size === 1 && id !== undefined ? (model.aspects.of(id)[0]?.question ?? null) : null;
    return conditions.length === 0 ? [] : [{ conditions, question, not: false }];
  });
  const distinct = new Map([...ofOptions, ...others].map((one) => [JSON.stringify([one.conditions, one.not]), one]));
  return [...distinct.values()];
}

/** Whether there is an answer or a text at all tells nothing of what it says. */
const isState = ({ is }: Condition): boolean => ['asked', 'answered', 'missing', 'wrote', 'responded'].includes(is);

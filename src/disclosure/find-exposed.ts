import type { Solver } from '../solver/solver';
import { Asker } from './asker';
import type { AttackModel } from './attack-model';
import { exposedIn, LEARNS, learnsFrom, type Exposed } from './exposed';
import { exposingThings, type ExposingThings } from './exposing-things';
import type { SmallGroupSettings } from './small-group-settings';
import { targetsOf, type Target } from './target';

/** A number that tells too much, and what tells it. */
export interface Secret extends Exposed {
  readonly asker: Asker;
  readonly from: ExposingThings;
}

/** All that tells too much in a model, each thing once. */
export function secretsIn(model: AttackModel, solve: Solver, settings: SmallGroupSettings): Secret[] {
  const asker = new Asker(model, solve);
  const exposed: Exposed[] = [];
  // Greater numbers first: they say some of the smaller ones.
  for (const target of targetsOf(model).sort((a, b) => b.count - a.count)) {
    if (exposed.some((other) => isRuledOut(target, other.target))) continue;
    const found = exposedIn(asker, target, settings);
    if (found) exposed.push(found);
  }
  return exposed
    .filter((one) => !exposed.some((other) => other !== one && isSaidBy(one, other)))
    .map((one) => {
      const { target, learns } = one;
      const isTold = (seen: ReadonlySet<string>): boolean =>
        learns === 'nearly'
          ? asker.spanOf(target.form, seen).greatest - asker.spanOf(target.form, seen).least < settings.nearlyBelow
          : learnsFrom(asker, target, settings, seen) === learns;
      return { ...one, asker, from: exposingThings(asker, target, isTold) };
    });
}

/** Whether another number tells it already: of a part of the group, of the answers in it, or the other way round. */
function isSaidBy(one: Exposed, other: Exposed): boolean {
  const [own, said] = [one.target, other.target];
  const isAsGrave = LEARNS.indexOf(other.learns) <= LEARNS.indexOf(one.learns);
  if (!isAsGrave) return false;
  const within = said.group.classes.every((each) => own.group.classes.includes(each));
  if (!within) return false;
  const isSameGroup = said.group.classes.length === own.group.classes.length;
  const isSameAnswer = JSON.stringify(own.answer.conditions) === JSON.stringify(said.answer.conditions);
  if (isSameAnswer && own.answer.not === said.answer.not) return !isSameGroup && said.count === own.count;
  // Not to have ticked what nobody, or everybody else, has ticked.
  if (isSameAnswer && isSameGroup) return own.answer.not && other.learns !== 'few';
  return isSameGroup && isPartOf(said, own) && said.count === own.count && !own.answer.not;
}

/** Whether none gave an answer because all gave another one, where one alone can be given. */
const isRuledOut = (own: Target, said: Target): boolean =>
  own.count === 0 &&
  said.count === said.rows &&
  own.answer.question === said.answer.question &&
  own.answer.question?.type === 'single' &&
  own.group.classes === said.group.classes;

/** Whether an answer is one of several that are asked for together. */
function isPartOf({ answer: one }: Exposed['target'], { answer: several }: Exposed['target']): boolean {
  const [part, whole] = [one.conditions[0], several.conditions[0]];
  if (one.not || one.conditions.length > 1 || several.conditions.length > 1) return false;
  if (part?.is !== 'chose' || whole?.is !== 'chose' || part.question !== whole.question) return false;
  return whole.options.length > part.options.length && part.options.every((option) => whole.options.includes(option));
}

import type { Condition } from '../survey/measure';
import type { Question } from '../survey/question';
import { routingCondition } from '../survey/routing';
import type { SurveyModel } from '../survey/survey-model';
import {
  answerAspect,
  conditionAspect,
  conditionKey,
  patternHas,
  questionKey,
  setAspect,
  setKey,
  stateOf,
  type Aspect,
} from './aspect';
import { knows, type Attacker } from './attacker';
import type { Cell, Unit } from './cell';
import { holdsBy, needsOf, type Need, type View } from './holds-by';

/** A multiple-response question of which so many options are asked for is looked at as a whole; others option by option. */
const WHOLE = 3;

/** Values by aspect. */
export type Values = ReadonlyMap<string, string>;

/** The aspects that some cells of a unit ask for. */
export class Aspects {
  private readonly byKey = new Map<string, Aspect>();
  private readonly ofQuestion = new Map<string, Aspect[]>();
  private readonly unit: Unit;

  constructor(
    cells: readonly Cell[],
    unit: Unit,
    private readonly survey: SurveyModel,
    attacker: Attacker,
  ) {
    this.unit = unit;
    const needs = this.closed(cells.flatMap(({ all, none = [] }) => [...all, ...none].flatMap(needsOf)));
    const sets = new Map<string, Map<string, readonly string[]>>();
    for (const need of needs) {
      if ('condition' in need) this.add(conditionAspect(need.condition, survey, knows(attacker, need.condition)));
      else {
        const own = sets.get(need.question) ?? new Map<string, readonly string[]>();
        sets.set(need.question, own);
        if (need.options.length > 0) own.set(setKey(need.question, need.options), need.options);
      }
    }
    for (const [id, own] of sets) this.addQuestion(survey.question(id), [...own.values()], attacker.answers.has(id));
  }

  private addQuestion(question: Question, sets: readonly (readonly string[])[], known: boolean): void {
    const used = question.options.map(({ id }) => id).filter((id) => sets.some((set) => set.includes(id)));
    const isWhole = known || question.type !== 'multiple' || used.length <= WHOLE;
    this.add(answerAspect(question, isWhole ? used : [], known));
    if (!isWhole) for (const set of sets) this.add(setAspect(question, set));
  }

  private add(aspect: Aspect): void {
    if (this.byKey.has(aspect.key)) return;
    this.byKey.set(aspect.key, aspect);
    const { question } = aspect;
    if (question) this.ofQuestion.set(question.id, [...(this.ofQuestion.get(question.id) ?? []), aspect]);
  }

  /** With what decides whether the questions are asked. */
  private closed(needs: readonly Need[]): Need[] {
    const all = [...needs];
    const seen = new Set<string>();
    for (const need of all) {
      if ('condition' in need || seen.has(need.question)) continue;
      seen.add(need.question);
      all.push(...needsOf(this.routingOf(this.survey.question(need.question))));
    }
    return all;
  }

  /** When a question is asked. */
  routingOf({ asked }: Question): Condition {
    if (asked) return routingCondition(asked);
    return this.unit === 'organisations' ? { is: 'responded' } : { is: 'every', of: [] };
  }

  get all(): readonly Aspect[] {
    return [...this.byKey.values()];
  }

  of(question: string): readonly Aspect[] {
    return this.ofQuestion.get(question) ?? [];
  }

  /** The aspects that tell whether conditions hold; null if one is not among these. */
  needed(conditions: readonly Condition[]): Aspect[] | null {
    const found = new Map<string, Aspect>();
    const wholes = new Map<string, Aspect>();
    for (const need of conditions.flatMap(needsOf)) {
      const aspect = this.forNeed(need);
      if (!aspect) return null;
      if ('condition' in need || need.options.length > 0) found.set(aspect.key, aspect);
      else wholes.set(need.question, aspect);
    }
    // The part of an answer tells whether there is one.
    for (const [question, aspect] of wholes)
      if (![...found.values()].some((one) => one.question?.id === question)) found.set(aspect.key, aspect);
    return [...found.values()];
  }

  private forNeed(need: Need): Aspect | undefined {
    if ('condition' in need) return this.byKey.get(conditionKey(need.condition));
    const { question, options } = need;
    const whole = this.byKey.get(questionKey(question));
    return (
      this.byKey.get(setKey(question, options)) ??
      (options.every((one) => whole?.options.includes(one)) ? whole : undefined)
    );
  }

  /** What values tell of a row. */
  view(values: Values): View {
    const stateOfQuestion = (question: string) => {
      const value = this.of(question).flatMap(({ key }) => values.get(key) ?? [])[0];
      if (value === undefined) throw new Error(`nothing is told of ${question}`);
      return stateOf(value);
    };
    return {
      is: (condition) => values.get(conditionKey(condition)) === 'yes',
      state: stateOfQuestion,
      has: (question, options) => {
        const part = values.get(setKey(question, options));
        return part === undefined ? patternHas(values.get(questionKey(question)) ?? '', options) : part === 'in';
      },
    };
  }

  /** Whether a cell has a row of these values. */
  holds({ all, none = [] }: Cell, values: Values): boolean {
    const view = this.view(values);
    return all.every((one) => holdsBy(one, view)) && !none.some((one) => holdsBy(one, view));
  }
}

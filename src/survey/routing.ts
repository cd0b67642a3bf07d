import type { Answer } from './case';
import type { Condition } from './measure';
import type { Routing, RoutingStep } from './question';
import { where } from './where';

/** The steps of a routing, those inside others too. */
export function stepsOf(routing: Routing): RoutingStep[] {
  if ('every' in routing) return routing.every.flatMap(stepsOf);
  return 'some' in routing ? routing.some.flatMap(stepsOf) : [routing];
}

/**
 * Whether a routing holds, by what is told of each step; every and some as the caller combines them.
 * @example routed(routing, meets, { every: allOf, some: anyOf })
 */
export function routed<T>(
  routing: Routing,
  meets: (step: RoutingStep) => T,
  combine: { readonly every: (parts: readonly T[]) => T; readonly some: (parts: readonly T[]) => T },
): T {
  if ('every' in routing) return combine.every(routing.every.map((one) => routed(one, meets, combine)));
  if ('some' in routing) return combine.some(routing.some.map((one) => routed(one, meets, combine)));
  return meets(routing);
}

/** Whether an answer is what a step asks for. */
export function meetsStep(step: RoutingStep, answer: Answer | undefined): boolean {
  if (answer?.state !== 'answered') return false;
  if ('any' in step) return step.any.some((option) => answer.options.includes(option));
  const { number } = answer;
  return number !== undefined && number >= (step.least ?? -Infinity) && number <= (step.most ?? Infinity);
}

/** A routing as a condition on the answers. */
export const routingCondition = (routing: Routing): Condition =>
  routed<Condition>(routing, stepCondition, {
    every: (of) => where.every(...of),
    some: (of) => where.some(...of),
  });

const stepCondition = (step: RoutingStep): Condition =>
  'any' in step
    ? where.chose(step.question, ...step.any)
    : where.number(step.question, step.least ?? null, step.most ?? null);

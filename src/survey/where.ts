import type { Condition } from './measure';

/**
 * Conditions for `cases.where(…)` and `count(…)`, by ids of the codebook.
 * @example survey.population('municipality').where(where.chose('samarbetsformer', 'andra'))
 */
export const where = {
  /** Of a kind of organisation. */
  kind: (...kinds: string[]): Condition => ({ is: 'kind', kinds }),
  /** Of a municipality group, by its key. */
  group: (group: string): Condition => ({ is: 'group', group }),
  /** Of one organisation, by its name in the registers. */
  organisation: (name: string): Condition => ({ is: 'organisation', name }),
  /** Organisations with an answer that counts. */
  responded: (): Condition => ({ is: 'responded' }),
  /** Chose any of the options. */
  chose: (question: string, ...options: string[]): Condition => ({ is: 'chose', question, options, how: 'any' }),
  /** Chose all of the options. */
  choseAll: (question: string, ...options: string[]): Condition => ({ is: 'chose', question, options, how: 'all' }),
  /** Answered, and chose none of the options. */
  choseNone: (question: string, ...options: string[]): Condition => ({ is: 'chose', question, options, how: 'none' }),
  /** Gave the option a place of a ranking from the first one to the other; `from` alone: just that place. */
  placed: (question: string, option: string, from = 1, to = from): Condition => ({
    is: 'placed',
    ...{ question, option, from, to },
  }),
  /** Gave a number of at least, and at most, so much; null: without end. */
  number: (question: string, least: number | null, most: number | null = null): Condition => ({
    is: 'number',
    ...{ question, least, most },
  }),
  /** Answered any of the questions with more than "don't know". */
  substantive: (...questions: string[]): Condition => ({ is: 'substantive', questions }),
  /** Was asked any of the questions. */
  asked: (...questions: string[]): Condition => ({ is: 'asked', questions }),
  /** Answered any of the questions. */
  answered: (...questions: string[]): Condition => ({ is: 'answered', questions }),
  /** Lists at least, and perhaps at most, so many cooperations for which the conditions hold. */
  listed: (conditions: readonly Condition[], least = 1, most: number | null = null): Condition => ({
    is: 'listed',
    where: conditions,
    least,
    most,
  }),
  every: (...of: Condition[]): Condition => ({ is: 'every', of }),
  some: (...of: Condition[]): Condition => ({ is: 'some', of }),
  /** A predicate of one's own. Traces show its source, and nothing interprets it: prefer the others. */
  own: <R>(test: (row: R) => boolean): Condition => ({ is: 'own', source: test.toString(), test }),
} as const;

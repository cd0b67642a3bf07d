import { chosen, textOf } from './case';
import { organisationOf } from './case-of';
import type { Condition } from './measure';
import { ofCase } from './of-case';

/** A condition that asks whether a row has any of some values, so that rows can be looked up by their values. */
export interface ValueTest {
  /** Names what the values are of, the same for all conditions that ask for the same. */
  readonly of: string;
  /** The values of a row. */
  readonly valuesOf: (row: unknown) => readonly (string | null | undefined)[];
  readonly values: readonly string[];
}

/**
 * The values that a condition asks for; null if it tests something else.
 * @example valueTest(where.organisation('Ale')) // { of: 'organisation', values: ['Ale'], … }
 */
export function valueTest(condition: Condition): ValueTest | null {
  switch (condition.is) {
    case 'group':
      return { of: 'group', valuesOf: (row) => [organisationOf(row)?.group], values: [condition.group] };
    case 'organisation':
      return { of: 'organisation', valuesOf: (row) => [organisationOf(row)?.name], values: [condition.name] };
    case 'named': {
      const { field, name } = condition;
      return { of: `named/${field}`, valuesOf: ofCase((one) => [textOf(one, field)]), values: [name] };
    }
    case 'chose': {
      const { question, options, how } = condition;
      if (how !== 'any') return null;
      return { of: `chose/${question}`, valuesOf: ofCase((one) => chosen(one, question)), values: options };
    }
    default:
      return null;
  }
}

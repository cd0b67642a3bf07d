import type { z } from 'zod';

/**
 * What a schema asks for, as it reads after "expected": zod's own texts begin
 * with "Invalid input: expected". Texts that a schema gives itself go first, and
 * undefined leaves what is not told here to zod.
 * @example schema.safeParse(value, { error: expectation }) // 'one of "single", "multiple"'
 */
export function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `${nameOf(issue.expected)}, ${issue.input === undefined ? 'but it is missing' : `not ${nameOf(typeOf(issue.input))}`}`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options) ? oneOf(issue.options) : undefined;
    case 'unrecognized_keys':
      return `no key ${issue.keys.map(quoted).join(', ')}`;
    case 'too_small':
      return `${issue.exact ? 'exactly' : issue.inclusive ? 'at least' : 'more than'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.exact ? 'exactly' : issue.inclusive ? 'at most' : 'less than'} ${amount(issue.maximum, issue.origin)}`;
    default:
      return undefined;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  null: 'nothing',
};

const nameOf = (type: string): string => NAMES[type] ?? type;

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const quoted = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));

const oneOf = (values: readonly unknown[]): string =>
  `${values.length > 1 ? 'one of ' : ''}${values.map(quoted).join(', ')}`;

const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

function amount(limit: number | bigint, origin: string): string {
  const unit = UNITS[origin]?.[Number(limit) === 1 ? 0 : 1];
  return unit ? `${limit} ${unit}` : `${limit}`;
}

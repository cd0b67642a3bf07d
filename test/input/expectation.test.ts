import { expect } from 'chai';
import { z } from 'zod';
import { expectation } from '../../src/input/expectation';

const expected = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: expectation }).error?.issues[0]?.message;

describe('expectation', () => {
  it('names the type that is wanted and the one that stands there, or says that it is missing', () => {
    expect(expected(z.string(), 3)).to.equal('a text, not a number');
    expect(expected(z.number(), 'x')).to.equal('a number, not a text');
    expect(expected(z.int(), 1.5)).to.equal('a whole number, not a number');
    expect(expected(z.boolean(), [])).to.equal('true or false, not a list');
    expect(expected(z.array(z.string()), {})).to.equal('a list, not keys with values');
    expect(expected(z.strictObject({}), null)).to.equal('keys with values, not nothing');
    expect(expected(z.record(z.string(), z.string()), true)).to.equal('keys with values, not true or false');
    expect(expected(z.object({ a: z.string() }), {})).to.equal('a text, but it is missing');
    expect(expected(z.date(), 'x')).to.equal('date, not a text');
  });

  it('lists what can be chosen from', () => {
    expect(expected(z.enum(['a', 'b']), 'c')).to.equal('one of "a", "b"');
    expect(expected(z.literal(true), false)).to.equal('true');
    const union = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a') }),
      z.strictObject({ kind: z.literal('b') }),
    ]);
    expect(expected(union, { kind: 'c' })).to.equal('one of "a", "b"');
  });

  it('names the keys that it does not know', () => {
    expect(expected(z.strictObject({}), { x: 1, y: 2 })).to.equal('no key "x", "y"');
  });

  it('says how many or how much', () => {
    expect(expected(z.string().min(1), '')).to.equal('at least 1 character');
    expect(expected(z.string().max(2), 'abc')).to.equal('at most 2 characters');
    expect(expected(z.array(z.string()).length(2), ['a'])).to.equal('exactly 2 entries');
    expect(expected(z.array(z.string()).length(1), ['a', 'b'])).to.equal('exactly 1 entry');
    expect(expected(z.number().gt(0), 0)).to.equal('more than 0');
    expect(expected(z.number().lt(1), 1)).to.equal('less than 1');
  });

  it('leaves to a schema what the schema says itself, and to zod what is rare', () => {
    expect(expected(z.string().regex(/^a/, 'an a'), 'b')).to.equal('an a');
    expect(expected(z.string('a name'), 1)).to.equal('a name');
    expect(expected(z.union([z.string(), z.number()]), true)).to.equal('Invalid input');
  });
});

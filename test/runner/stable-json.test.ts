import { expect } from 'chai';
import fc from 'fast-check';
import { stableJson } from '../../src/runner/stable-json';

describe('stableJson', () => {
  it('orders keys as text, numbers among them too', () => {
    expect(stableJson({ b: 1, '10': 2, '9': 3, a: { d: [], c: {} } })).to.equal(
      ['{', ' "10": 2,', ' "9": 3,', ' "a": {', '  "c": {},', '  "d": []', ' },', ' "b": 1', '}'].join('\n'),
    );
  });

  it('gives the same text whatever the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), { selector: ([key]) => key }), (entries) => {
        const forwards = stableJson(Object.fromEntries(entries));
        expect(stableJson(Object.fromEntries([...entries].reverse()))).to.equal(forwards);
      }),
    );
  });

  it('says what JSON.stringify says: no undefined, no functions, toJSON asked, NaN null', () => {
    const value = { a: undefined, b: () => 1, c: new Date(0), d: [undefined, NaN], e: -0 };
    expect(JSON.parse(stableJson(value))).to.deep.equal(JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(JSON.parse(stableJson(json))).to.deep.equal(JSON.parse(JSON.stringify(json)));
      }),
    );
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { groupBy } from '../../src/input/group-by';

describe('groupBy', () => {
  it('keeps keys in order of first appearance, and items in theirs', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (text) => text.charAt(0))]).to.deep.equal([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });

  it('has no group without items', () => {
    expect([...groupBy([], () => 'a')]).to.deep.equal([]);
  });

  it('tells apart keys that look alike as text', () => {
    expect([...groupBy([1, '1', null, 'null', undefined], (value) => value).values()]).to.have.length(5);
    expect([...groupBy(['__proto__', 'constructor'], (text) => text).keys()]).to.deep.equal([
      '__proto__',
      'constructor',
    ]);
  });

  it('puts every item into one group', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5)), (items) => {
        const groups = groupBy(items, (item) => item % 3);
        expect([...groups.values()].flat().sort()).to.deep.equal([...items].sort());
      }),
    );
  });
});

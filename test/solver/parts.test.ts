import { expect } from 'chai';
import { partsOf } from '../../src/solver/parts';

const row = (...names: string[]) => ({ terms: new Map(names.map((name) => [name, 1])), bound: 3 });
const limits = new Map(
  ['a', 'b', 'c', 'd', 'fixed'].map((name) => [name, { least: name === 'fixed' ? 2 : 0, most: 2 }]),
);

describe('partsOf', () => {
  const partsOfRows = (...rows: readonly ReturnType<typeof row>[]) =>
    partsOf({ rows, limits }).map((part) => part.rows.map(({ terms }) => [...terms.keys()].join('')));

  it('keeps rows together that share a variable, directly or through others', () => {
    expect(partsOfRows(row('a', 'b'), row('d'), row('c'), row('b', 'c'))).to.deep.equal([['ab', 'c', 'bc'], ['d']]);
    expect(partsOfRows()).to.deep.equal([]);
  });

  it('lets a variable with one value tie nothing together', () => {
    expect(partsOfRows(row('a', 'fixed'), row('b', 'fixed'))).to.deep.equal([['afixed'], ['bfixed']]);
  });
});

import { expect } from 'chai';
import { buildModel } from '../../src/audit/build-model';
import { knownFrom, type Known } from '../../src/audit/known';
import { largestSet } from '../../src/audit/largest-set';
import { startSolver, type Solver } from '../../src/solver/solver';
import { equal } from '../../src/solver/constraint';
import { count, declared } from './kept';

describe('knownFrom', () => {
  let solve: Solver;
  before(async () => {
    solve = await startSolver();
  });
  const knownOf = (printed: Readonly<Record<string, string>>): Known => {
    const sum = (id: string, total: string, parts: readonly string[]) => ({
      id,
      kind: 'sum',
      says: 'Så.',
      total,
      parts,
    });
    const relations = declared(
      Object.entries(printed).map(([id, text]) => count(id, text)),
      {
        unknowns: [{ id: 'u', label: 'okänt' }],
        relations: [sum('r', 't', ['a', 'b']), sum('q', 'c', ['t', 'u'])],
      },
    );
    const model = buildModel(relations);
    return knownFrom(model, largestSet(model, relations, solve), solve);
  };

  it('is what print says where nothing contradicts', () => {
    const known = knownOf({ t: '5', a: '2', b: '3', c: '9' });
    expect([known.range('t'), known.range('u')]).to.deep.equal([
      { least: 5, most: 5 },
      { least: 4, most: 4 },
    ]);
  });

  it('is what any of the contradicting numbers leaves, if it is the wrong one', () => {
    // Of t = a + b one is wrong: t is 6 or 5, a is 2 or 3, b is 3 or 4; so u is 9 less 5 or 6.
    const known = knownOf({ t: '6', a: '2', b: '3', c: '9' });
    expect(['t', 'a', 'b', 'u'].map((name) => known.range(name))).to.deep.equal([
      { least: 5, most: 6 },
      { least: 2, most: 3 },
      { least: 3, most: 4 },
      { least: 3, most: 4 },
    ]);
  });

  it('can be asked with some of them right, wrong, or equal to others', () => {
    const known = knownOf({ t: '6', a: '2', b: '3', c: '9' });
    expect(known.range('t', { right: ['t'] })).to.deep.equal({ least: 6, most: 6 });
    expect(known.range('t', { wrong: ['t'] })).to.deep.equal({ least: 5, most: 5 });
    expect(known.solution({ right: ['t'], wrong: ['a'] })?.get('a')).to.equal(3);
    expect(known.solution({ right: ['t', 'a', 'b'] })).to.equal(null);
    expect(known.range('u', { also: [equal('u', 'a')] })).to.deep.equal({ least: 3, most: 3 });
  });
});

import { expect } from 'chai';
import { comparedBy, countOf, holds, noneOf, settled } from '../invented';
import { statementsOf } from '../../../src/published/rules/rules';

const leads = (...keys: string[]) => ({ kind: 'most-common', keys }) as const;

describe('The rule most-common', () => {
  const counts = [countOf(3, 9, 'a'), countOf(5, 9, 'b'), countOf(7, 9, 'c'), countOf(9, 9, 'annat')];

  it('holds if the keys take the first places, in any order; "annat" takes none', () => {
    expect(holds(leads('c'), counts)).to.equal(true);
    expect(holds(leads('b', 'c'), counts)).to.equal(true);
    expect(holds(leads('c', 'b'), counts)).to.equal(true);
    expect(holds(leads('a', 'c'), counts)).to.equal(false);
  });

  it('does not hold if another equals the least of them', () => {
    expect(holds(leads('a'), [countOf(3, 9, 'a'), countOf(3, 9, 'b')])).to.equal(false);
  });

  it('compares shares', () => {
    expect(holds(leads('a'), [countOf(3, 4, 'a'), countOf(30, 100, 'b')])).to.equal(true);
  });

  it('asks the least of the keys to lead by so many points, of which exactly so many are enough', () => {
    const far = [countOf(50, 100, 'a'), countOf(40, 100, 'b'), countOf(31, 100, 'c')];
    expect(holds({ ...leads('a'), by: 10 }, far)).to.equal(true);
    expect(holds({ ...leads('a'), by: 11 }, far)).to.equal(false);
    expect(holds({ ...leads('a', 'b'), by: 10 }, far)).to.equal(false);
  });

  it('is not in the export if nothing is counted, a base is empty, or a key is not there', () => {
    const empty = 'Exporten har inga svar att räkna på (basen är 0).';
    expect(comparedBy(leads('a'), [])).to.include({ status: 'not-in-export', explanation: empty });
    expect(comparedBy(leads('a'), [countOf(0, 0)])).to.include({ status: 'not-in-export', explanation: empty });
    expect(comparedBy(leads('a'), [countOf(1, 2), countOf(0, 0, 'b')]).status).to.equal('not-in-export');
    expect(comparedBy(leads('a'), [noneOf(), countOf(0, 4, 'b')]).status).to.equal('not-in-export');
    expect(comparedBy(leads('z', 'a'), [countOf(1, 2)])).to.include({
      status: 'not-in-export',
      explanation: 'Det som rapporten framhåller finns inte bland det som räknas i exporten (z, a).',
    });
    expect(comparedBy(leads('annat'), counts).status).to.equal('not-in-export');
  });

  it('refuses what is no distribution', () => {
    expect(() => holds(leads('a'), 4)).to.throw('not counts: 4 for 1-x; give the counts of the distribution');
  });

  it('says who has the first places, and who comes next', () => {
    const three = [countOf(1, 4, 'a'), countOf(2, 4, 'b'), countOf(0, 4, 'c')];
    expect(comparedBy(leads('b'), three)).to.deep.include({
      value: 'B 2 (50 procent), A 1 (25 procent)',
      count: null,
      base: null,
      difference: null,
    });
    expect(comparedBy(leads('b', 'a', 'c'), three).value).to.equal(
      'B 2 (50 procent), A 1 (25 procent), C 0 (0 procent)',
    );
    expect(comparedBy(leads('b'), [countOf(1200, 2400, 'b')]).value).to.equal('B 1\u00a0200 (50 procent)');
  });

  it('stands if each of the keys leads each of the others at the lowest', () => {
    expect(statementsOf(leads('a', 'b'), counts)?.map(({ one, other }) => [one, other])).to.deep.equal([
      [counts[0], counts[2]],
      [counts[1], counts[2]],
    ]);
    expect([settled(leads('c'), counts, 1, 9), settled(leads('c'), counts, 0, 9)]).to.deep.equal([true, false]);
    const clear = { ...leads('c'), by: 10 };
    expect([settled(clear, counts, 10, 99, 100), settled(clear, counts, 999, 9999, 10000)]).to.deep.equal([
      true,
      false,
    ]);
    expect(statementsOf(leads('z'), counts)).to.equal(null);
    expect(statementsOf(leads('a'), [1, 2])).to.equal(null);
    expect(statementsOf(leads('a'), [...counts, 2])).to.equal(null);
  });
});

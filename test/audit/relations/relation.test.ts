import { expect } from 'chai';
import { relationConstraints } from '../../../src/audit/relations/relation';
import type { Constraint } from '../../../src/solver/constraint';
import type { Claim } from '../../../src/published/claims/claim';
import type { Rule } from '../../../src/published/rules/rules';
import { claimOf } from '../../published/invented';

/** Whether these counts keep every line. */
const kept = (lines: readonly Constraint[], values: Readonly<Record<string, number>>): boolean =>
  lines.every(({ terms, is, bound }) => {
    const sum = [...terms].reduce((total, [name, factor]) => total + factor * values[name]!, 0);
    return is === '=' ? sum === bound : sum <= bound;
  });

const relation = { id: 'r', says: 'Så.', assuming: [] };

describe('a relation of kind comparison', () => {
  const holds = (rule: Rule, values: readonly number[], others: readonly number[] = []): boolean => {
    const named = (prefix: string, numbers: readonly number[]) =>
      numbers.map((value, index) => [`${prefix}${index}`, value] as const);
    const [numbers, rest] = [named('n', values), named('o', others)];
    const lines = relationConstraints(
      {
        ...relation,
        kind: 'comparison',
        claim: '1-x',
        numbers: numbers.map(([id]) => id),
        others: rest.map(([id]) => id),
        bases: ['base'],
      },
      () => claimOf({ unit: 'comparison', rule }),
    );
    return kept(lines, { base: 100, ...Object.fromEntries([...numbers, ...rest]) });
  };

  it('asks for a lead, by percentage points where the rule does', () => {
    expect(holds({ kind: 'greater' }, [2, 1])).to.equal(true);
    expect(holds({ kind: 'greater' }, [1, 1])).to.equal(false);
    expect(holds({ kind: 'greater', by: 10 }, [20, 10])).to.equal(true);
    expect(holds({ kind: 'greater', by: 10 }, [19, 10])).to.equal(false);
  });

  it('asks for less each time, half, more than double, equal', () => {
    expect(holds({ kind: 'decreased' }, [3, 2, 1])).to.equal(true);
    expect(holds({ kind: 'decreased' }, [3, 1, 2])).to.equal(false);
    expect(holds({ kind: 'half' }, [6, 12])).to.equal(true);
    expect(holds({ kind: 'half' }, [6, 13])).to.equal(false);
    expect(holds({ kind: 'more-than-double' }, [21, 10])).to.equal(true);
    expect(holds({ kind: 'more-than-double' }, [20, 10])).to.equal(false);
    expect(holds({ kind: 'equal' }, [2, 2, 2])).to.equal(true);
    expect(holds({ kind: 'equal' }, [2, 2, 3])).to.equal(false);
  });

  it('asks for more than half of the base', () => {
    expect(holds({ kind: 'majority' }, [51])).to.equal(true);
    expect(holds({ kind: 'majority' }, [51, 50])).to.equal(false);
  });

  it('asks the most common ones to exceed all others', () => {
    expect(holds({ kind: 'most-common', keys: ['a', 'b'] }, [5, 4], [3, 1])).to.equal(true);
    expect(holds({ kind: 'most-common', keys: ['a', 'b'] }, [5, 3], [3, 1])).to.equal(false);
    expect(holds({ kind: 'most-common', keys: ['a'], by: 10 }, [20], [11])).to.equal(false);
  });

  it('asks the second to follow within so many points', () => {
    expect(holds({ kind: 'closely-followed', keys: ['a', 'b'], within: 10 }, [20, 11])).to.equal(true);
    expect(holds({ kind: 'closely-followed', keys: ['a', 'b'], within: 10 }, [20, 10])).to.equal(false);
    expect(holds({ kind: 'closely-followed', keys: ['a', 'b'], within: 10 }, [20, 20])).to.equal(false);
  });
});

describe('a relation of kind ranks', () => {
  const claims: Readonly<Record<string, Claim>> = {
    second: claimOf({ unit: 'rank', printed: '2' }),
    third: claimOf({ unit: 'rank', printed: '3' }),
    alsoThird: claimOf({ unit: 'rank', printed: '3' }),
  };
  const lines = (ranks: Record<string, string>, before: string[] = [], others: string[] = []) =>
    relationConstraints({ ...relation, kind: 'ranks', ranks, before, others }, (id) => claims[id]!);

  it('orders the counts, with those before and after that have no place', () => {
    const all = lines({ third: 'c', second: 'b' }, ['a'], ['d']);
    expect(kept(all, { a: 4, b: 3, c: 2, d: 1 })).to.equal(true);
    for (const wrong of [{ a: 3 }, { b: 2 }, { d: 2 }])
      expect(kept(all, { a: 4, b: 3, c: 2, d: 1, ...wrong }), JSON.stringify(wrong)).to.equal(false);
  });

  it('says nothing of the others where a place between is not printed', () => {
    expect(lines({ third: 'c' }, ['a'], ['d'])).to.deep.equal([]);
  });

  it('lets nobody share a place', () => {
    expect(kept(lines({ third: 'c', alsoThird: 'd' }), { c: 1, d: 1 })).to.equal(false);
  });
});

describe('a relation of kind shares', () => {
  const holds = (greater: string | [string, string], than: string, by?: number): boolean => {
    const claims: Readonly<Record<string, Claim>> = {
      x: claimOf({ unit: 'comparison', rule: { kind: 'greater', ...(by === undefined ? {} : { by }) } }),
      p: claimOf({ unit: 'percent', printed: typeof greater === 'string' ? greater : '0' }),
      n: claimOf({ unit: 'count', printed: greater[0] }),
      b: claimOf({ unit: 'count', printed: greater[1] ?? '1' }),
      q: claimOf({ unit: 'percent', printed: than }),
    };
    const share = typeof greater === 'string' ? 'p' : { count: 'n', of: 'b' };
    return kept(
      relationConstraints({ ...relation, kind: 'shares', claim: 'x', greater: share, than: 'q' }, (id) => claims[id]!),
      {},
    );
  };

  it('holds if some shares that are rounded so do', () => {
    expect(holds('39', '38')).to.equal(true);
    expect(holds('38', '38')).to.equal(true);
    expect(holds('37', '38')).to.equal(false);
    expect(holds('47', '38', 10)).to.equal(false);
    expect(holds('48', '38', 10)).to.equal(true);
  });

  it('takes a printed count of a printed base as it is', () => {
    expect(holds(['7', '10'], '70')).to.equal(true);
    expect(holds(['7', '10'], '71')).to.equal(false);
    expect(holds(['3', '8'], '38')).to.equal(false);
  });
});

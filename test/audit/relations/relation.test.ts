import { expect } from 'chai';
import { ownNames, relationConstraints, type Relation } from '../../../src/audit/relations/relation';
import type { Claim } from '../../../src/published/claims/claim';
import type { Rule } from '../../../src/published/rules/rules';
import { claimOf } from '../../published/invented';
import { count, declared, kept } from '../kept';

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

/** A relation as samband.yaml would hold it. */
const written = (entry: object): Relation =>
  declared([], { relations: [{ id: 'r', says: 'Så.', ...entry }] }).relations[0]!;
const noClaims = (id: string): Claim => {
  throw new Error(`asked for ${id}`);
};

describe('a relation of kind sum', () => {
  const sum = { kind: 'sum', total: 't', parts: ['a', 'b'] };

  it('asks the parts to be the total, neither more nor less', () => {
    const lines = relationConstraints(written(sum), noClaims);
    expect(kept(lines, { a: 2, b: 3, t: 5 })).to.equal(true);
    expect(kept(lines, { a: 2, b: 3, t: 4 })).to.equal(false);
    expect(kept(lines, { a: 2, b: 3, t: 6 })).to.equal(false);
    expect(lines.map(({ from }) => from)).to.deep.equal(['r']);
  });

  it('adds what is assumed to the parts, or to the total where the assumption says so', () => {
    const assuming = [{ if: '{antal} saknas' }, { if: '{antal} räknas inte', to: 'total' }];
    const lines = relationConstraints(written({ ...sum, assuming }), noClaims);
    expect(kept(lines, { a: 2, b: 3, t: 6, 'slack:r:0': 1, 'slack:r:1': 0 })).to.equal(true);
    expect(kept(lines, { a: 2, b: 3, t: 4, 'slack:r:0': 0, 'slack:r:1': 1 })).to.equal(true);
    expect(kept(lines, { a: 2, b: 3, t: 4, 'slack:r:0': 1, 'slack:r:1': 0 })).to.equal(false);
  });

  it('needs two parts', () => {
    expect(() => written({ ...sum, parts: ['a'] })).to.throw('parts');
  });
});

describe('a relation of kind part', () => {
  const part = { kind: 'part', part: ['a', 'b'], of: ['c', 'd'] };

  it('asks one sum to be at most the other', () => {
    const lines = relationConstraints(written(part), noClaims);
    expect(kept(lines, { a: 2, b: 3, c: 4, d: 1 })).to.equal(true);
    expect(kept(lines, { a: 2, b: 3, c: 4, d: 3 })).to.equal(true);
    expect(kept(lines, { a: 2, b: 3, c: 4, d: 0 })).to.equal(false);
  });

  it('leaves out of the part what is assumed not to belong to the whole', () => {
    const lines = relationConstraints(written({ ...part, assuming: [{ if: '{antal} utanför' }] }), noClaims);
    expect(kept(lines, { a: 2, b: 3, c: 4, d: 0, 'slack:r:0': 1 })).to.equal(true);
    expect(kept(lines, { a: 2, b: 3, c: 3, d: 0, 'slack:r:0': 1 })).to.equal(false);
  });
});

describe('a relation of kind either', () => {
  const lines = relationConstraints(
    written({ kind: 'either', either: 'e', first: 'a', second: 'b', both: 'c' }),
    noClaims,
  );

  it('counts once those who are both', () => {
    expect(kept(lines, { a: 4, b: 3, c: 2, e: 5 })).to.equal(true);
    for (const e of [4, 6]) expect(kept(lines, { a: 4, b: 3, c: 2, e })).to.equal(false);
  });

  it('lets no more be both than are either one', () => {
    expect(kept(lines, { a: 2, b: 2, c: 2, e: 2 })).to.equal(true);
    expect(kept(lines, { a: 4, b: 1, c: 2, e: 3 })).to.equal(false);
    expect(kept(lines, { a: 1, b: 4, c: 2, e: 3 })).to.equal(false);
  });
});

describe('a relation of kind same', () => {
  it('asks each to be the first', () => {
    const lines = relationConstraints(written({ kind: 'same', all: ['a', 'b', 'c'] }), noClaims);
    expect(kept(lines, { a: 1, b: 1, c: 1 })).to.equal(true);
    for (const wrong of [{ a: 2 }, { b: 2 }, { c: 0 }])
      expect(kept(lines, { a: 1, b: 1, c: 1, ...wrong }), JSON.stringify(wrong)).to.equal(false);
  });
});

describe('a relation of kind names', () => {
  const list = claimOf({ id: 'l', unit: 'list', items: ['Storbritannien', 'England', 'Skottland', 'Kina'] });
  const linesFor = (oneCountry: string[][], assuming: object[] = []) =>
    relationConstraints(
      written({ kind: 'names', number: 'n', list: 'l', extra: 'x', oneCountry, assuming }),
      () => list,
    );

  it('counts the names of one country once', () => {
    const lines = linesFor([
      ['Storbritannien', 'England', 'Skottland'],
      ['Danmark', 'Grönland'],
    ]);
    expect(kept(lines, { n: 2, l: 4, x: 2 })).to.equal(true);
    expect(kept(lines, { n: 3, l: 4, x: 1 })).to.equal(false);
    expect(kept(lines, { n: 3, l: 4, x: 2 })).to.equal(false);
    expect(kept(lines, { n: 1, l: 4, x: 2 })).to.equal(false);
  });

  it('counts a single name of a country as no name too many', () => {
    expect(kept(linesFor([['England', 'Wales']]), { n: 4, l: 4, x: 0 })).to.equal(true);
    expect(kept(linesFor([['Wales', 'Grönland']]), { n: 4, l: 4, x: 0 })).to.equal(true);
  });

  it('binds the names too many only while the list is held, and lets an assumption give more', () => {
    expect(linesFor([]).map(({ needs }) => needs)).to.deep.equal([[], ['l']]);
    expect(kept(linesFor([], [{ if: '{antal} fler' }]), { n: 6, l: 4, x: 0, 'slack:r:0': 2 })).to.equal(true);
  });
});

describe('a relation of kind listed', () => {
  const lists: Readonly<Record<string, Claim>> = {
    l: claimOf({ unit: 'list', items: ['a', 'b', 'c'] }),
    all: claimOf({ unit: 'list', items: ['a', 'b', 'c', 'd'] }),
    some: claimOf({ unit: 'list', items: ['a', 'd'] }),
  };
  const linesFor = (within: string, assuming: object[] = []) =>
    relationConstraints(written({ kind: 'listed', list: 'l', within, assuming }), (id) => lists[id]!);

  it('asks every member to stand in the other list', () => {
    expect(kept(linesFor('all'), {})).to.equal(true);
    expect(kept(linesFor('some'), {})).to.equal(false);
    expect(linesFor('some')[0]!.needs).to.deep.equal(['l', 'some']);
  });

  it('lets an assumption stand for as many as are missing', () => {
    const lines = linesFor('some', [{ if: '{antal} saknas' }]);
    expect(kept(lines, { 'slack:r:0': 2 })).to.equal(true);
    expect(kept(lines, { 'slack:r:0': 1 })).to.equal(false);
  });
});

describe('a relation that leans on a rule', () => {
  const linesFor = (entry: object, rule: Rule | null) =>
    relationConstraints(written(entry), () => claimOf({ id: 'x', unit: 'comparison', rule }));

  it('takes a base of each number for a majority, and binds while the claim is held', () => {
    const lines = linesFor(
      { kind: 'comparison', claim: 'x', numbers: ['n', 'm'], bases: ['b', 'c'] },
      { kind: 'majority' },
    );
    expect(kept(lines, { n: 6, b: 11, m: 4, c: 7 })).to.equal(true);
    expect(kept(lines, { n: 6, b: 12, m: 4, c: 7 })).to.equal(false);
    expect(kept(lines, { n: 6, b: 11, m: 4, c: 8 })).to.equal(false);
    expect(lines.map(({ needs }) => needs)).to.deep.equal([['x'], ['x']]);
  });

  it('asks for a lead by points of the first base, exactly', () => {
    const entry = { kind: 'comparison', claim: 'x', numbers: ['n', 'm'], bases: ['b', 'c'] };
    const fits = (by: number, n: number, b: number) =>
      kept(linesFor(entry, { kind: 'greater', by }), { n, m: 450, b, c: 7 });
    expect([549, 550, 551].map((n) => fits(10, n, 1000))).to.deep.equal([false, true, true]);
    expect([451, 452].map((n) => fits(1, n, 101))).to.deep.equal([false, true]);
  });

  it('asks the second to follow within points of the first base, exactly', () => {
    const entry = { kind: 'comparison', claim: 'x', numbers: ['n', 'm'], bases: ['b', 'c'] };
    const fits = (within: number, n: number, b: number) =>
      kept(linesFor(entry, { kind: 'closely-followed', keys: ['n', 'm'], within }), { n, m: 450, b, c: 7 });
    expect([450, 451, 548, 549, 550].map((n) => fits(10, n, 1000))).to.deep.equal([false, true, true, true, false]);
    expect([451, 452].map((n) => fits(1, n, 101))).to.deep.equal([true, false]);
  });

  it('asks for any majority, also a large one', () => {
    const lines = linesFor({ kind: 'comparison', claim: 'x', numbers: ['n'], bases: ['b'] }, { kind: 'majority' });
    expect([5, 6, 9].map((n) => kept(lines, { n, b: 10 }))).to.deep.equal([false, true, true]);
  });

  it('refuses rules that it cannot say in whole numbers, and shares without a base', () => {
    const entry = { kind: 'comparison', claim: 'x', numbers: ['n', 'm'] };
    expect(() => linesFor(entry, null)).to.throw('not for whole numbers: x has the rule none; leave it out of r');
    expect(() => linesFor(entry, { kind: 'greater', by: 10 })).to.throw(
      'no base: the rule of x speaks of shares; r must name one',
    );
    expect(() => linesFor({ kind: 'shares', claim: 'x', greater: 'p', than: 'q' }, { kind: 'equal' })).to.throw(
      'not a lead: x has the rule equal, see r',
    );
    expect(() => linesFor({ kind: 'shares', claim: 'x', greater: 'p', than: 'q' }, null)).to.throw(
      'not a lead: x has the rule none, see r',
    );
  });

  it('binds a lead of shares while everything that it is worked out from is held', () => {
    const claims: Readonly<Record<string, Claim>> = {
      x: claimOf({ unit: 'comparison', rule: { kind: 'greater', by: 20 } }),
      n: count('n', '7'),
      b: count('b', '10'),
      m: count('m', '5'),
      c: count('c', '10'),
    };
    const entry = { kind: 'shares', claim: 'x', greater: { count: 'n', of: 'b' }, than: { count: 'm', of: 'c' } };
    const [line] = relationConstraints(written(entry), (id) => claims[id]!);
    expect(line!.needs).to.deep.equal(['x', 'n', 'b', 'm', 'c']);
    // A lead of exactly as many points is one; without points, equal shares are no lead.
    expect(line!.bound).to.equal(0);
    const even = (id: string) =>
      id === 'x'
        ? claimOf({ unit: 'comparison', rule: { kind: 'greater' } })
        : (claims[id === 'm' ? 'n' : id] ?? claims.b!);
    expect(relationConstraints(written(entry), even)[0]!.bound).to.equal(-1);
  });
});

describe('ranks that are printed', () => {
  const claims = Object.fromEntries(
    ['1', '2', '3', '4'].map((printed) => [`r${printed}`, claimOf({ id: `r${printed}`, unit: 'rank', printed })]),
  );
  const linesFor = (entry: object) => relationConstraints(written({ kind: 'ranks', ...entry }), (id) => claims[id]!);

  it('bind pairwise, in order of place whatever order they stand in, and only while both are held', () => {
    const lines = linesFor({ ranks: { r3: 'c', r1: 'a', r2: 'b' } });
    expect(lines.map(({ needs }) => needs)).to.deep.equal([
      ['r1', 'r2'],
      ['r2', 'r3'],
    ]);
    expect(kept(lines, { a: 3, b: 2, c: 1 })).to.equal(true);
    expect(kept(lines, { a: 3, b: 3, c: 1 })).to.equal(false);
    expect(kept(lines, { a: 3, b: 2, c: 2 })).to.equal(false);
  });

  it('put those without a place after the last only while all places are held', () => {
    const lines = linesFor({ ranks: { r1: 'a', r2: 'b' }, others: ['d'] });
    expect(lines.at(-1)!.needs).to.deep.equal(['r1', 'r2']);
    expect(kept(lines, { a: 3, b: 2, d: 1 })).to.equal(true);
    expect(kept(lines, { a: 3, b: 2, d: 2 })).to.equal(false);
  });

  it('put those without a place after the last of three, and never let two share a place', () => {
    const lines = linesFor({ ranks: { r1: 'a', r2: 'b', r3: 'c' }, others: ['d'] });
    expect(kept(lines, { a: 4, b: 3, c: 2, d: 1 })).to.equal(true);
    expect(kept(lines, { a: 5, b: 4, c: 2, d: 3 })).to.equal(false);
    const shared = relationConstraints(written({ kind: 'ranks', ranks: { r: 'a', q: 'b' } }), () =>
      claimOf({ unit: 'rank', printed: '2' }),
    );
    expect(kept(shared, { a: 2, b: 1 }) || kept(shared, { a: 1, b: 2 })).to.equal(false);
    expect(shared[0]!.needs).to.have.members(['r', 'q']);
  });

  it('put those before the first only where the places before it are all of them', () => {
    expect(linesFor({ ranks: { r2: 'b' }, before: ['a'] }).map(({ needs }) => needs)).to.deep.equal([['r2']]);
    expect(linesFor({ ranks: { r3: 'b' }, before: ['a'] })).to.deep.equal([]);
    expect(linesFor({ ranks: { r1: 'a', r4: 'b' }, others: ['d'] })).to.have.length(1);
  });
});

describe('a relation as written', () => {
  const whole = { kind: 'sum', total: 't', parts: ['a', 'b'] };

  it('has ids of lower-case letters, digits and hyphens, and says a sentence', () => {
    expect(() => written({ ...whole, total: 'Total' })).to.throw('lower-case letters, digits and hyphens');
    expect(() => written({ ...whole, total: 't-' })).to.throw('lower-case letters, digits and hyphens');
    expect(() => written({ ...whole, says: 'Så är det' })).to.throw('a sentence');
    expect(() => written({ ...whole, says: '' })).to.throw('says');
    expect(written({ ...whole, total: '1-t2-x' })).to.include({ total: '1-t2-x' });
  });

  it('assumes with a clause that tells how many, of whole numbers in pairs', () => {
    const assuming = (one: object) => () => written({ ...whole, assuming: [{ if: '{antal} saknas', ...one }] });
    expect(assuming({})).not.to.throw();
    expect(assuming({ most: ['m'], exactly: ['m'], where: [['m', 'n']] })).not.to.throw();
    expect(assuming({ if: 'några saknas' })).to.throw('a clause with {antal} or {number}, the number that is assumed');
    expect(assuming({ where: [['m']] })).to.throw('where');
    expect(assuming({ where: [['m', 'n', 'o']] })).to.throw('where');
    expect(assuming({ most: [] })).to.throw('most');
    expect(assuming({ exactly: [] })).to.throw('exactly');
  });

  it('compares at least two', () => {
    expect(() => written({ kind: 'same', all: ['a'] })).to.throw('all');
    expect(() => written({ kind: 'names', number: 'n', list: 'l', extra: 'x', oneCountry: [['England']] })).to.throw(
      'oneCountry',
    );
    expect(written({ kind: 'same', all: ['a', 'b'] }).kind).to.equal('same');
  });
});

describe('ownNames', () => {
  const namesOf = (entry: object) =>
    ownNames(written(entry)).map(({ id, wanted, keys }) => [keys.join('.'), wanted, id]);

  it('tells for each kind which ids it names, where, and what they have to be', () => {
    expect(namesOf({ kind: 'sum', total: 't', parts: ['a', 'b'] })).to.deep.equal([
      ['total', 'quantity', 't'],
      ['parts.0', 'quantity', 'a'],
      ['parts.1', 'quantity', 'b'],
    ]);
    expect(namesOf({ kind: 'part', part: ['a'], of: ['b'] })).to.deep.equal([
      ['part.0', 'quantity', 'a'],
      ['of.0', 'quantity', 'b'],
    ]);
    expect(namesOf({ kind: 'either', either: 'e', first: 'a', second: 'b', both: 'c' })).to.deep.equal([
      ['either', 'quantity', 'e'],
      ['first', 'quantity', 'a'],
      ['second', 'quantity', 'b'],
      ['both', 'quantity', 'c'],
    ]);
    expect(namesOf({ kind: 'same', all: ['a', 'b'] })).to.deep.equal([
      ['all.0', 'quantity', 'a'],
      ['all.1', 'quantity', 'b'],
    ]);
    expect(namesOf({ kind: 'names', number: 'n', list: 'l', oneCountry: [], extra: 'x' })).to.deep.equal([
      ['number', 'quantity', 'n'],
      ['list', 'list', 'l'],
      ['extra', 'quantity', 'x'],
    ]);
    expect(namesOf({ kind: 'listed', list: 'l', within: 'w' })).to.deep.equal([
      ['list', 'list', 'l'],
      ['within', 'list', 'w'],
    ]);
    expect(namesOf({ kind: 'ranks', ranks: { r: 'a' }, before: ['b'], others: ['c'] })).to.deep.equal([
      ['ranks.r', 'rank', 'r'],
      ['ranks.r', 'quantity', 'a'],
      ['before.0', 'quantity', 'b'],
      ['others.0', 'quantity', 'c'],
    ]);
    expect(namesOf({ kind: 'comparison', claim: 'x', numbers: ['n'], others: ['o'], bases: ['b'] })).to.deep.equal([
      ['claim', 'comparison', 'x'],
      ['numbers.0', 'quantity', 'n'],
      ['others.0', 'quantity', 'o'],
      ['bases.0', 'base', 'b'],
    ]);
    expect(namesOf({ kind: 'registered', number: 'n', organisations: 'region' })).to.deep.equal([
      ['number', 'quantity', 'n'],
    ]);
    expect(namesOf({ kind: 'how-many', number: 'n', of: ['a'] })).to.deep.equal([
      ['number', 'quantity', 'n'],
      ['of.0', 'quantity', 'a'],
    ]);
    expect(namesOf({ kind: 'places', claim: 'x', ranks: ['r'] })).to.deep.equal([
      ['claim', 'comparison', 'x'],
      ['ranks.0', 'rank', 'r'],
    ]);
    for (const kind of ['same-place', 'own-places'])
      expect(namesOf({ kind, ranks: ['r', 'q'] })).to.deep.equal([
        ['ranks.0', 'rank', 'r'],
        ['ranks.1', 'rank', 'q'],
      ]);
    expect(namesOf({ kind: 'apart', number: 'n', rank: 'r', claim: 'x' })).to.deep.equal([
      ['number', 'count', 'n'],
      ['rank', 'rank', 'r'],
      ['claim', 'comparison', 'x'],
    ]);
    expect(namesOf({ kind: 'ranges', part: 'x', of: 'y' })).to.deep.equal([
      ['part', 'comparison', 'x'],
      ['of', 'comparison', 'y'],
    ]);
    expect(namesOf({ kind: 'shares', claim: 'x', greater: { count: 'n', of: 'b' }, than: 'q' })).to.deep.equal([
      ['claim', 'comparison', 'x'],
      ['greater', 'count', 'n'],
      ['greater', 'count', 'b'],
      ['than', 'percent', 'q'],
    ]);
  });
});

describe('a relation of kind places', () => {
  const rank = (subject: string, printed: string) => claimOf({ unit: 'rank', subject, printed });
  const holds = (rule: Rule, ...ranks: Claim[]): boolean => {
    const lines = relationConstraints(
      written({ kind: 'places', claim: 'x', ranks: ranks.map((_, index) => `r${index}`) }),
      (id) => (id === 'x' ? claimOf({ unit: 'comparison', rule }) : ranks[Number(id.slice(1))]!),
    );
    expect(lines.every(({ needs }) => needs[0] === 'x' && needs.length === 2)).to.equal(true);
    return kept(lines, {});
  };
  const two: Rule = { kind: 'most-common', keys: ['a', 'b'] };

  it('gives what is most common one of the first places, in any order, and the rest none of them', () => {
    expect(holds(two, rank('a', '2'), rank('b', '1'), rank('c', '3'))).to.equal(true);
    expect(holds(two, rank('a', '3'))).to.equal(false);
    expect(holds(two, rank('c', '2'))).to.equal(false);
  });

  it('keeps the order of what is closely followed', () => {
    const close: Rule = { kind: 'closely-followed', keys: ['a', 'b'], within: 10 };
    expect(holds(close, rank('a', '1'), rank('b', '2'))).to.equal(true);
    expect(holds(close, rank('b', '1'))).to.equal(false);
    expect(holds(close, rank('a', '2'))).to.equal(false);
  });

  it('refuses a comparison that says no places', () => {
    expect(() => holds({ kind: 'greater' }, rank('a', '1'))).to.throw('says no places: x has the rule greater');
  });
});

describe('a relation of ranks alone', () => {
  const lines = (kind: string, ...places: string[]) =>
    relationConstraints(written({ kind, ranks: places.map((_, index) => `r${index}`) }), (id) =>
      claimOf({ unit: 'rank', printed: places[Number(id.slice(1))]! }),
    );

  it('of kind same-place asks for the same place, wherever it is printed', () => {
    expect(kept(lines('same-place', '2', '2', '2'), {})).to.equal(true);
    expect(kept(lines('same-place', '2', '2', '3'), {})).to.equal(false);
    expect(lines('same-place', '2', '2', '3').map(({ needs }) => needs)).to.deep.equal([
      ['r0', 'r1'],
      ['r0', 'r2'],
    ]);
  });

  it('of kind own-places lets no two of them share one', () => {
    expect(kept(lines('own-places', '1', '2', '3'), {})).to.equal(true);
    expect(kept(lines('own-places', '1', '2', '2'), {})).to.equal(false);
    expect(lines('own-places', '1', '2', '2').map(({ needs }) => needs)).to.deep.include(['r1', 'r2']);
  });
});

describe('a relation to what is known besides', () => {
  it('of kind registered asks for as many organisations as the register has', () => {
    const lines = relationConstraints(written({ kind: 'registered', number: 'n', organisations: 'region' }), noClaims);
    expect(kept(lines, { n: 20 })).to.equal(true);
    expect(kept(lines, { n: 19 })).to.equal(false);
    const others = relationConstraints(
      written({ kind: 'registered', number: 'n', organisations: 'municipality' }),
      noClaims,
    );
    expect(kept(others, { n: 290 })).to.equal(true);
  });

  it('of kind how-many asks for the number of the things that are told, while they are held', () => {
    const [line, ...rest] = relationConstraints(written({ kind: 'how-many', number: 'n', of: ['a', 'b'] }), noClaims);
    expect(rest).to.deep.equal([]);
    expect(line!.needs).to.deep.equal(['a', 'b']);
    expect(kept([line!], { n: 2 })).to.equal(true);
    expect(kept([line!], { n: 3 })).to.equal(false);
  });
});

describe('relations of printed ranges', () => {
  const range = (min: number, max: number): Claim => claimOf({ unit: 'comparison', rule: { kind: 'range', min, max } });

  const apart = (value: number, rank?: string): boolean =>
    kept(
      relationConstraints(
        written({ kind: 'apart', number: 'n', claim: 'x', ...(rank === undefined ? {} : { rank: 'r' }) }),
        (id) => ({ n: count('n', `${value}`), x: range(4, 6), r: claimOf({ unit: 'rank', printed: rank ?? '' }) })[id]!,
      ),
      {},
    );

  it('put who is told apart outside of the range of the others', () => {
    expect(apart(7)).to.equal(true);
    expect(apart(3)).to.equal(true);
    expect(apart(6)).to.equal(false);
    expect(apart(4)).to.equal(false);
  });

  it('put the first above it, and none but the first', () => {
    expect(apart(7, '1')).to.equal(true);
    expect(apart(3, '1')).to.equal(false);
    expect(apart(7, '2')).to.equal(false);
    expect(apart(3, '2')).to.equal(true);
  });

  it('put the range of a part no higher than that of the whole, at either end', () => {
    const holds = (part: Claim, of: Claim): boolean =>
      kept(
        relationConstraints(written({ kind: 'ranges', part: 'p', of: 'o' }), (id) => (id === 'p' ? part : of)),
        {},
      );
    expect(holds(range(4, 6), range(4, 6))).to.equal(true);
    expect(holds(range(4, 6), range(5, 8))).to.equal(true);
    expect(holds(range(6, 6), range(5, 8))).to.equal(false);
    expect(holds(range(4, 9), range(5, 8))).to.equal(false);
  });

  it('refuse a comparison that prints no range', () => {
    expect(() =>
      relationConstraints(written({ kind: 'apart', number: 'n', claim: 'x' }), () =>
        claimOf({ unit: 'comparison', printed: '7', rule: { kind: 'greater' } }),
      ),
    ).to.throw('no range: 1-x has the rule greater');
  });
});

import { expect } from 'chai';
import { buildModel, valueOf } from '../../src/audit/build-model';
import { claimOf } from '../published/invented';
import { count, declared, percent } from './kept';

const sum = { id: 'r', kind: 'sum', says: 'Så.', total: 't', parts: ['a', 'u'] };

describe('buildModel', () => {
  it('takes printed counts and how many a list has for their value while they are held', () => {
    const list = claimOf({ id: 'l', unit: 'list', items: ['x', 'y', 'z'] });
    const model = buildModel(
      declared([count('t', '1 025'), count('a', '7'), list], {
        unknowns: [{ id: 'u', label: 'okänt' }],
        relations: [sum, { id: 's', kind: 'part', says: 'Så.', part: ['l'], of: ['t'] }],
      }),
    );
    const printed = model.constraints.filter(({ from }) => from === null);
    expect(printed.map(({ terms, is, bound, needs }) => [...terms, is, bound, ...needs])).to.deep.equal([
      [['t', 1], '=', 1025, 't'],
      [['a', 1], '=', 7, 'a'],
      [['l', 1], '=', 3, 'l'],
    ]);
    expect(model.constraints.map(({ from }) => from)).to.deep.equal([null, null, null, 'r', 's']);
  });

  it('knows the claims that something speaks of, in the register’s order, and no others', () => {
    const rank = claimOf({ id: 'k', unit: 'rank', printed: '1' });
    const { claims, most } = buildModel(
      declared([count('other', '1'), rank, percent('p', '50'), count('a', '7')], {
        relations: [{ id: 'r', kind: 'ranks', says: 'Så.', ranks: { k: 'p' }, others: ['a'] }],
      }),
    );
    expect(claims).to.deep.equal(['k', 'p', 'a']);
    expect([...most.keys()]).to.deep.equal(['p', 'a']);
  });

  it('bounds what is not printed well above every printed sum', () => {
    const mostOf = (printed: string) => {
      const claims = [count('t', printed), count('a', '7'), count('far', '90000'), percent('p', '50')];
      const { most } = buildModel(
        declared(claims, {
          bases: [{ id: 'bas', label: 'svar', shares: ['p'] }],
          unknowns: [{ id: 'u', label: 'okänt' }],
          relations: [
            { ...sum, assuming: [{ if: '{antal} saknas' }] },
            { id: 's', kind: 'part', says: 'Så.', part: ['a'], of: ['far'] },
          ],
        }),
      );
      return Object.fromEntries(most);
    };
    const bounds = {
      t: 2000,
      a: 2000,
      p: 2000,
      bas: 2000,
      u: 2000,
      'slack:r:0': 2000,
      'added:r:0': 2000,
      far: 90000,
    };
    expect(mostOf('12')).to.deep.equal(bounds);
    expect(mostOf('501')).to.deep.include({ u: 2004, bas: 2004, 'slack:r:0': 2004, p: 2004, far: 90000 });
  });

  it('reads each percent of a base as it prints, and gives it no count', () => {
    const { constraints } = buildModel(
      declared([percent('p', '50'), percent('q', '20')], { bases: [{ id: 'bas', label: 'svar', shares: ['p', 'q'] }] }),
    );
    expect(constraints.every(({ from }) => from === 'bas')).to.equal(true);
    const lower = constraints.filter(({ needs }) => needs.length > 0).map(({ terms }) => Object.fromEntries(terms));
    expect(lower).to.deep.include({ bas: 99, p: -200 }).and.deep.include({ bas: 39, q: -200 });
  });

  it('looks at the parts of sums for the bound, too', () => {
    const { most } = buildModel(
      declared([count('a', '600')], { unknowns: [{ id: 'u', label: 'okänt' }], relations: [{ ...sum, total: 'u' }] }),
    );
    expect(most.get('u')).to.equal(2400);
  });

  it('leaves room for a base of which a printed count is a small printed percent', () => {
    const { most } = buildModel(
      declared([percent('p', '1'), count('c', '300')], {
        bases: [{ id: 'bas', label: 'svar', shares: [{ percent: 'p', count: 'c' }] }],
      }),
    );
    expect(most.get('bas')).to.be.at.least(60_000);
  });

  it('has the lines of assumptions', () => {
    const { constraints } = buildModel(declared([], { relations: [{ ...sum, assuming: [{ if: '{antal} saknas' }] }] }));
    expect(constraints.map(({ terms, unless }) => [Object.fromEntries(terms), unless])).to.deep.include([
      { 'slack:r:0': 1 },
      'use:r:0',
    ]);
  });
});

describe('valueOf', () => {
  it('is the printed count or the length of a list, and null where no count is printed', () => {
    expect(valueOf(count('a', '1 025'))).to.equal(1025);
    expect(valueOf(claimOf({ unit: 'list', items: ['a', 'b'] }))).to.equal(2);
    expect(valueOf(percent('p', '50'))).to.equal(null);
  });
});

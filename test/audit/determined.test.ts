import { expect } from 'chai';
import { consistency } from '../../src/audit/consistency';
import type { Determined } from '../../src/audit/determined';
import { count, declared, percent } from './kept';

describe('determinedBy', () => {
  let determined: Determined;
  before(async () => {
    const sum = { id: 'r', kind: 'sum', says: 'Så.', total: 't', parts: ['a', 'b'] };
    ({ determined } = await consistency(
      declared(
        [
          ...[count('t', '9'), count('a', '2'), count('b', '3'), count('alone', '7'), count('n', '40')],
          ...[percent('p', '5'), percent('half', '50'), percent('loose', '50'), count('c', '20')],
        ],
        {
          relations: [sum],
          bases: [
            { id: 'printed', label: 'tryckt', number: 'n', shares: ['p', { percent: 'half', count: 'c' }] },
            { id: 'hidden', label: 'dold', shares: ['loose'] },
          ],
        },
      ),
    ));
  });

  it('is a number that is printed, in a relation or by itself', () => {
    for (const claim of ['n', 'c', 'alone']) expect(determined.number(claim), claim).to.equal(true);
  });

  it('is the count behind a percent where the base leaves one: 2 of 40 are 5 percent, and no other', () => {
    expect(determined.number('p')).to.equal(true);
    expect(determined.base('p')).to.equal(true);
    expect(determined.base('c')).to.equal(true);
  });

  it('is nothing of a base that is not printed, nor of none', () => {
    expect([determined.number('loose'), determined.base('loose'), determined.base('alone')]).to.deep.equal([
      ...[false, false, false],
    ]);
  });

  it('is no number that contradicts others: any of them can be wrong', () => {
    expect(['t', 'a', 'b'].map(determined.number)).to.deep.equal([false, false, false]);
    expect(determined.number('no-such')).to.equal(false);
  });
});

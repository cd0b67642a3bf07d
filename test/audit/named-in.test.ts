import { expect } from 'chai';
import { namedIn } from '../../src/audit/named-in';
import { declared } from './kept';

describe('namedIn', () => {
  it('names every id of bases, relations and their assumptions, and where it stands', () => {
    const names = namedIn(
      declared([], {
        bases: [
          { id: 'b', label: 'svar', shares: ['p'] },
          { id: 'c', label: 'svar', number: 'n', most: ['m', 'o'], shares: ['q', { percent: 'r', count: 's' }] },
        ],
        relations: [
          { id: 'x', kind: 'same', says: 'Så.', all: ['a', 'd'] },
          {
            id: 'y',
            kind: 'same',
            says: 'Så.',
            all: ['e', 'f'],
            assuming: [
              { if: '{antal}' },
              {
                if: '{antal}',
                most: ['g'],
                exactly: ['h'],
                plus: ['k'],
                where: [['i', 'j']],
                readings: [{ if: 'så', where: [['l', 'u']] }],
              },
            ],
          },
        ],
        wordings: [{ id: 'z', says: 'Så.', claim: 'v', like: 'w', numbers: ['x1'], others: ['x2'], bases: ['b'] }],
      }),
    );
    expect(names.map(({ id, wanted, keys }) => `${keys.join('.')} ${wanted} ${id}`)).to.deep.equal([
      'bases.0.shares.0 percent p',
      'bases.1.number count n',
      'bases.1.most.0 quantity m',
      'bases.1.most.1 quantity o',
      'bases.1.shares.0 percent q',
      'bases.1.shares.1 percent r',
      'bases.1.shares.1 count s',
      'relations.0.all.0 quantity a',
      'relations.0.all.1 quantity d',
      'relations.1.all.0 quantity e',
      'relations.1.all.1 quantity f',
      'relations.1.assuming.1 quantity g',
      'relations.1.assuming.1 quantity h',
      'relations.1.assuming.1 quantity k',
      'relations.1.assuming.1 quantity i',
      'relations.1.assuming.1 quantity j',
      'relations.1.assuming.1 quantity l',
      'relations.1.assuming.1 quantity u',
      'wordings.0.claim statement v',
      'wordings.0.like comparison w',
      'wordings.0.numbers.0 quantity x1',
      'wordings.0.others.0 quantity x2',
      'wordings.0.bases.0 base b',
    ]);
  });
});

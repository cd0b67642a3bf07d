import { expect } from 'chai';
import { hiddenBases } from '../../src/audit/hidden-bases';
import { rangesOf } from '../../src/audit/ranges';
import type { Base } from '../../src/audit/relation-file';
import type { HiddenBase } from '../../src/audit/finding';
import { claimOf } from '../published/invented';
import { count, declared, percent } from './kept';

/** The base of some printed percentages, of which so many can have been asked. */
function baseOf(percents: readonly string[], asked: string | null, answers: Base['answers'] = 'any'): HiddenBase {
  const shares = percents.map((printed, index) => claimOf({ id: `1-p${index}`, unit: 'percent', printed }));
  const most = claimOf({ id: '1-asked', unit: 'count', printed: asked ?? '0' });
  const base: Base = {
    id: 'bas',
    label: 'kommuner som svarat',
    answers,
    shares: shares.map(({ id }) => ({ percent: id, count: undefined })),
    ...(asked === null ? {} : { most: ['1-asked'], because: 'Så många fick frågan.' }),
  };
  return hiddenBases({ claims: [...shares, most], bases: [base], unknowns: [], relations: [] })[0]!;
}

describe('hiddenBases', () => {
  it('lists the bases that give every percentage, up to those who were asked', () => {
    const found = baseOf(['68', '26', '13'], '40');
    expect(found).to.deep.include({ claims: ['1-p0', '1-p1', '1-p2'], verdict: 'narrowed', most: 40 });
    expect(found.explanation).to.equal(
      'Kommuner som svarat (högst 40: så många fick frågan): 68, 26 och 13 procent ges av 2 möjliga baser: 31 och 38.',
    );
  });

  it('says which base it must be where only one can', () => {
    expect(baseOf(['43'], '10').explanation).to.include('bara basen 7 ger 43 procent');
  });

  it('says that none can', () => {
    expect(baseOf(['1'], '40')).to.deep.include({ verdict: 'impossible', bases: [] });
  });

  it('says that large bases are nearly all possible', () => {
    const found = baseOf(['76'], '200');
    expect(found.verdict).to.equal('open');
    expect(found.explanation)
      .to.include('säger nästan inget om basen')
      .and.match(/alla från \d+ till 200\.$/);
  });

  it('says from where on every base is possible if nothing bounds it', () => {
    const found = baseOf(['50'], null);
    expect(found).to.deep.include({ verdict: 'open', most: null });
    expect(found.bases.at(-1)![1]).to.equal(null);
    expect(found.explanation).to.include('och uppåt');
  });

  it('asks answers that are all there are to sum to the base', () => {
    expect(baseOf(['33', '33'], '40', 'one-of-these').verdict).to.equal('impossible');
    expect(baseOf(['33', '67'], '6', 'one-of-these').bases).to.deep.equal([
      [3, 3],
      [6, 6],
    ]);
  });

  it('says what the percentages stand for if an assumption makes a printed number the base', () => {
    const share = claimOf({ id: '1-p', unit: 'percent', printed: '50' });
    const number = claimOf({ id: '1-n', unit: 'count', printed: '200' });
    const [found] = hiddenBases({
      claims: [share, number],
      bases: [{ id: 'bas', label: 'svar', answers: 'one', shares: [{ percent: '1-p', count: undefined }] }],
      unknowns: [],
      relations: [
        {
          id: 'alla',
          kind: 'same',
          says: 'Alla.',
          all: ['1-n', '1-n'],
          assuming: [{ if: '{antal} saknas', to: 'parts', where: [['bas', '1-n']] }],
        },
      ],
    });
    expect(found!.assumed).to.deep.equal({ relation: 'alla', base: 200, counts: [[99, 100]] });
    expect(found!.explanation).to.include('Är basen 200 står andelarna för 99–100.');
  });

  it('takes the least of several bounds, and a printed count as it is', () => {
    const claims = [percent('p', '50'), count('c', '3'), count('m', '12'), count('n', '9')];
    const found = hiddenBases(
      declared(claims, {
        bases: [{ id: 'bas', label: 'svar', most: ['m', 'n'], shares: [{ percent: 'p', count: 'c' }] }],
      }),
    )[0]!;
    expect(found).to.deep.include({ base: 'bas', label: 'svar', claims: ['p'], most: 9, bases: [[6, 6]] });
    expect(found.verdict).to.equal('determined');
  });

  it('calls a base open from half of all that are possible on', () => {
    // 50 percent of a base up to 3: only 2. Up to 4: 2 and 4.
    expect([baseOf(['50'], '4').bases, baseOf(['50'], '4').verdict]).to.deep.equal([
      [
        [2, 2],
        [4, 4],
      ],
      'open',
    ]);
    expect(baseOf(['50'], '5')).to.deep.include({ verdict: 'narrowed', most: 5 });
  });

  it('asks answers that exclude each other to sum to no more than the base', () => {
    expect(baseOf(['60', '60'], '40').verdict).not.to.equal('impossible');
    expect(baseOf(['60', '60'], '40', 'one').verdict).to.equal('impossible');
    expect(baseOf(['60', '30'], '40', 'one').verdict).not.to.equal('impossible');
    expect(baseOf(['60', '30'], '40', 'one-of-these').verdict).to.equal('impossible');
  });

  it('knows without a bound that every base from as many as there are printed steps is possible', () => {
    const [first, last] = baseOf(['57,5'], null).bases.at(-1)!;
    expect(last).to.equal(null);
    expect(first).to.be.within(100, 1000);
    expect(baseOf(['50', '57,5'], null).bases.at(-1)![1]).to.equal(null);
    expect(baseOf(['50'], null).bases.slice(0, 2)).to.deep.equal([
      [2, 2],
      [4, 4],
    ]);
    expect(baseOf(['50', '49'], null, 'one-of-these').bases).to.deep.equal(
      baseOf(['50', '49'], '100', 'one-of-these').bases,
    );
  });

  it('takes no number for the base of an assumption that gives the percentages no count, or is of another base', () => {
    const assumedOf = (base: string, printed: string) =>
      hiddenBases(
        declared([percent('p', '33'), count('n', printed)], {
          bases: [{ id: 'bas', label: 'svar', shares: ['p'] }],
          relations: [
            { id: 'q', kind: 'same', says: 'Så.', all: ['n', 'n'] },
            {
              id: 'r',
              kind: 'same',
              says: 'Så.',
              all: ['n', 'n'],
              assuming: [{ if: '{antal}', where: [[base, 'n']] }],
            },
          ],
        }),
      )[0]!.assumed;
    expect(assumedOf('bas', '3')).to.deep.equal({ relation: 'r', base: 3, counts: [[1, 1]] });
    expect(assumedOf('bas', '4')).to.equal(null);
    expect(assumedOf('bas', '0')).to.equal(null);
    expect(assumedOf('annan', '3')).to.equal(null);
  });

  it('leaves out bases that are printed', () => {
    const share = claimOf({ id: '1-p', unit: 'percent', printed: '50' });
    const number = claimOf({ id: '1-n', unit: 'count', printed: '4' });
    const base: Base = {
      id: 'bas',
      label: 'svar',
      number: '1-n',
      answers: 'any',
      shares: [{ percent: '1-p', count: undefined }],
    };
    expect(hiddenBases({ claims: [share, number], bases: [base], unknowns: [], relations: [] })).to.deep.equal([]);
  });
});

describe('rangesOf', () => {
  it('joins neighbours', () => {
    expect(rangesOf([1, 2, 3, 7, 9, 10])).to.deep.equal([
      [1, 3],
      [7, 7],
      [9, 10],
    ]);
    expect(rangesOf([])).to.deep.equal([]);
  });
});

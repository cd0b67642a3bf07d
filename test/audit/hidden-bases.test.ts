import { expect } from 'chai';
import { hiddenBases } from '../../src/audit/hidden-bases';
import { rangesOf } from '../../src/audit/ranges';
import type { Base } from '../../src/audit/relation-file';
import type { HiddenBase } from '../../src/audit/finding';
import { claimOf } from '../published/invented';

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
    const percent = claimOf({ id: '1-p', unit: 'percent', printed: '50' });
    const number = claimOf({ id: '1-n', unit: 'count', printed: '200' });
    const [found] = hiddenBases({
      claims: [percent, number],
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

  it('leaves out bases that are printed', () => {
    const percent = claimOf({ id: '1-p', unit: 'percent', printed: '50' });
    const number = claimOf({ id: '1-n', unit: 'count', printed: '4' });
    const base: Base = {
      id: 'bas',
      label: 'svar',
      number: '1-n',
      answers: 'any',
      shares: [{ percent: '1-p', count: undefined }],
    };
    expect(hiddenBases({ claims: [percent, number], bases: [base], unknowns: [], relations: [] })).to.deep.equal([]);
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

import { expect } from 'chai';
import { consistency } from '../../src/audit/consistency';
import { rangesOf } from '../../src/audit/ranges';
import type { Base } from '../../src/audit/relation-file';
import type { HiddenBase } from '../../src/audit/finding';
import { count, declared, percent } from './kept';

const basesIn = async (...told: Parameters<typeof declared>): Promise<readonly HiddenBase[]> =>
  (await consistency(declared(...told))).bases;

/** The base of some printed percentages, of which so many can have been asked. */
async function baseOf(
  percents: readonly string[],
  asked: string | null,
  answers: Base['answers'] = 'any',
): Promise<HiddenBase> {
  const shares = percents.map((printed, index) => percent(`p${index}`, printed));
  const limit = asked === null ? {} : { most: ['asked'], because: 'Så många fick frågan.' };
  const base = { id: 'bas', label: 'kommuner som svarat', answers, shares: shares.map(({ id }) => id), ...limit };
  const [found] = await basesIn([...shares, count('asked', asked ?? '0')], { bases: [base] });
  return found!;
}

describe('hiddenBases', () => {
  it('lists the bases that give every percentage, up to those who were asked', async () => {
    const found = await baseOf(['68', '26', '13'], '40');
    expect(found).to.deep.include({ claims: ['p0', 'p1', 'p2'], verdict: 'narrowed', most: 40 });
    expect(found.explanation).to.equal(
      'Kommuner som svarat (högst 40: så många fick frågan): 68, 26 och 13 procent ges av 2 möjliga baser: 31 och 38. ' +
        'Till exempel är 21 av 31 = 67,7; 8 av 31 = 25,8; 4 av 31 = 12,9 procent. ' +
        'Med den största basen är 26 av 38 = 68,4; 10 av 38 = 26,3; 5 av 38 = 13,2 procent.',
    );
  });

  it('says which base it must be where only one can', async () => {
    expect((await baseOf(['43'], '10')).explanation).to.include('bara basen 7 ger 43 procent');
  });

  it('says that none can', async () => {
    expect(await baseOf(['1'], '40')).to.deep.include({ verdict: 'impossible', bases: [] });
  });

  it('says that large bases are nearly all possible', async () => {
    const found = await baseOf(['76'], '200');
    expect(found.verdict).to.equal('open');
    expect(found.explanation)
      .to.include('säger nästan inget om basen')
      .and.match(/alla från \d+ till 200\. Till/);
  });

  it('says from where on every base is possible if nothing bounds it', async () => {
    const found = await baseOf(['50'], null);
    expect(found).to.deep.include({ verdict: 'open', most: null });
    expect(found.bases.at(-1)![1]).to.equal(null);
    expect(found.explanation).to.include('och uppåt');
  });

  it('asks answers that are all there are to sum to the base', async () => {
    expect((await baseOf(['33', '33'], '40', 'one-of-these')).verdict).to.equal('impossible');
    expect((await baseOf(['33', '67'], '6', 'one-of-these')).bases).to.deep.equal([
      [3, 3],
      [6, 6],
    ]);
  });

  it('takes a base only if every relation can hold with it', async () => {
    const entries = {
      bases: [{ id: 'bas', label: 'svar', most: ['n'], shares: ['p'] }],
      relations: [{ id: 'r', kind: 'part', says: 'Del.', part: ['m'], of: ['p'] }],
    };
    // A third of 3, 6, 9 or more; but at least 3 of them.
    const [free] = await basesIn([percent('p', '33'), count('n', '12'), count('m', '0')], entries);
    expect(free!.bases.flat()).to.include.members([3, 6, 9, 12]);
    const [found] = await basesIn([percent('p', '33'), count('n', '12'), count('m', '3')], entries);
    expect(found!.bases.map(([first]) => first)).to.deep.equal([9, 12].filter((base) => base >= 9));
    expect(found!.arithmetic).to.deep.equal(['3 av 9 = 33,3 procent', '4 av 12 = 33,3 procent']);
  });

  it('is bounded by what a bound can be that contradicts others', async () => {
    const sum = { id: 'r', kind: 'sum', says: 'Så.', total: 'n', parts: ['a', 'b'] };
    const [found] = await basesIn(
      [percent('p', '50'), ...['n:6', 'a:3', 'b:5'].map((one) => count(...(one.split(':') as [string, string])))],
      {
        bases: [{ id: 'bas', label: 'svar', most: ['n'], shares: ['p'] }],
        relations: [sum],
      },
    );
    expect(found).to.deep.include({ most: 8 });
    expect(found!.bases.map(([first]) => first)).to.deep.equal([2, 4, 6, 8]);
  });

  it('says what the percentages stand for in a reading of an assumption, where it is possible', async () => {
    const readingsOf = async (base: string, printed: string, share = '50') => {
      const reading = { if: 'alla svarat', where: [[base, 'n']] };
      const [found] = await basesIn([percent('p', share), count('n', printed)], {
        bases: [
          { id: 'bas', label: 'svar', shares: ['p'] },
          { id: 'annan', label: 'andra', number: 'n', shares: ['p'] },
        ].slice(0, base === 'bas' ? 1 : 2),
        unknowns: [{ id: 'u', label: 'okänt' }],
        relations: [
          {
            id: 'r',
            kind: 'sum',
            says: 'Så.',
            total: 'bas',
            parts: ['p', 'u'],
            assuming: [{ if: '{antal}', readings: [reading] }],
          },
        ],
      });
      return found!;
    };
    const found = await readingsOf('bas', '200');
    expect(found.readings).to.deep.equal([
      { relation: 'r', reading: 'alla svarat', base: [200, 200], counts: [[99, 100]] },
    ]);
    expect(found.explanation).to.include('Om alla svarat (200) står andelarna för 99–100.');
    expect((await readingsOf('bas', '4', '33')).readings).to.deep.equal([]);
  });

  it('takes the least of several bounds, and a printed count as it is', async () => {
    const claims = [percent('p', '50'), count('c', '3'), count('m', '12'), count('n', '9')];
    const [found] = await basesIn(claims, {
      bases: [{ id: 'bas', label: 'svar', most: ['m', 'n'], shares: [{ percent: 'p', count: 'c' }] }],
    });
    expect(found).to.deep.include({ base: 'bas', label: 'svar', claims: ['p'], most: 9, bases: [[6, 6]] });
    expect(found!.verdict).to.equal('determined');
  });

  it('calls a base open from half of all that are possible on', async () => {
    // 50 percent of a base up to 3: only 2. Up to 4: 2 and 4.
    expect([(await baseOf(['50'], '4')).bases, (await baseOf(['50'], '4')).verdict]).to.deep.equal([
      [
        [2, 2],
        [4, 4],
      ],
      'open',
    ]);
    expect(await baseOf(['50'], '5')).to.deep.include({ verdict: 'narrowed', most: 5 });
  });

  it('asks answers that exclude each other to sum to no more than the base', async () => {
    expect((await baseOf(['60', '60'], '40')).verdict).not.to.equal('impossible');
    expect((await baseOf(['60', '60'], '40', 'one')).verdict).to.equal('impossible');
    expect((await baseOf(['60', '30'], '40', 'one')).verdict).not.to.equal('impossible');
    expect((await baseOf(['60', '30'], '40', 'one-of-these')).verdict).to.equal('impossible');
  });

  it('knows without a bound that every base from as many as there are printed steps is possible', async () => {
    const [first, last] = (await baseOf(['57,5'], null)).bases.at(-1)!;
    expect(last).to.equal(null);
    expect(first).to.be.within(100, 1000);
    expect((await baseOf(['50', '57,5'], null)).bases.at(-1)![1]).to.equal(null);
    expect((await baseOf(['50'], null)).bases.slice(0, 2)).to.deep.equal([
      [2, 2],
      [4, 4],
    ]);
    expect((await baseOf(['50', '49'], null, 'one-of-these')).bases).to.deep.equal(
      (await baseOf(['50', '49'], '100', 'one-of-these')).bases,
    );
  });

  it('leaves out bases that are printed', async () => {
    const base = { id: 'bas', label: 'svar', number: 'n', shares: ['p'] };
    expect(await basesIn([percent('p', '50'), count('n', '4')], { bases: [base] })).to.deep.equal([]);
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

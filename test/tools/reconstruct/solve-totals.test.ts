import { expect } from 'chai';
import { readRelations } from '../../../src/audit/read-relations';
import { openRegister } from '../../../src/published/register';
import { solveTotals, type Totals } from '../../../tools/reconstruct/solve-totals';
import { withPlanted, type Plant } from '../../audit/invented';

/** The totals of the repository's register, in which some claims print something else. */
const solve = (plant: Plant): Promise<Totals> =>
  withPlanted(plant, (folder) => solveTotals(readRelations(folder, openRegister(folder))));

/** The repository's own register prints 216 for 178 + 39. */
const AGREEING = { '2-andra-antal': '217' };

describe('solveTotals', () => {
  it('gives up nothing where the printed totals agree, and keeps what they print', async () => {
    const totals = await solve(AGREEING);
    expect(totals.givenUp).to.deep.equal([]);
    const { claims } = openRegister();
    for (const id of ['2-vanorter-antal', '2-partnerskap-regioner-antal', '2-norden-antal'])
      expect(String(totals.of(id)), id).to.equal(claims.find((claim) => claim.id === id)?.printed);
    expect(totals.of('2-andra-antal')).to.equal(217);
  });

  it('gives up the sum where a sum and its parts disagree, and counts it from them', async () => {
    const totals = await solve({ '2-andra-antal': '230' });
    expect(totals.givenUp).to.deep.equal(['2-andra-antal']);
    expect(totals.of('2-andra-antal')).to.equal(
      totals.of('2-andra-kommuner-antal') + totals.of('2-andra-regioner-antal'),
    );
  });

  it('gives up as few as it can where one number contradicts several', async () => {
    const { givenUp } = await solve({ ...AGREEING, '2-vanorter-kommuner-antal': '300' });
    expect(givenUp).to.deep.equal(['2-vanorter-kommuner-antal']);
  });

  it('knows no number that no relation speaks of', async () => {
    const totals = await solve(AGREEING);
    expect(() => totals.of('2-vanorter')).to.throw('no number: 2-vanorter;');
  });
});

import { expect } from 'chai';
import { Register } from '../../../src/published/register';
import { solveTotals, type Totals } from '../../../tools/reconstruct/solve-totals';
import { Targets } from '../../../tools/reconstruct/targets';
import { claimOf } from '../../published/invented';

/** Printed totals that agree: 5 + 1, 3 + 2 and 7 + 0; of the twelve cooperations with a form, one has no country. */
const AGREEING = {
  '2-vanorter-kommuner-antal': '5',
  '2-vanorter-regioner-antal': '1',
  '2-vanorter-antal': '6',
  '2-partnerskap-kommuner-antal': '3',
  '2-partnerskap-regioner-antal': '2',
  '2-partnerskap-antal': '5',
  '2-andra-kommuner-antal': '7',
  '2-andra-regioner-antal': '0',
  '2-andra-antal': '7',
  '2-norden-antal': '4',
  '2-ovriga-europa-antal': '4',
  '2-ovriga-varlden-antal': '2',
  '1-trend-samarbeten-2018': '8',
};

const solve = (changes: Record<string, string> = {}): Promise<Totals> =>
  solveTotals(
    new Targets(
      new Register(
        Object.entries({ ...AGREEING, ...changes }).map(([id, printed]) => claimOf({ id, unit: 'count', printed })),
      ),
    ),
  );

describe('solveTotals', () => {
  it('gives up nothing where the printed totals agree', async () => {
    const { values, givenUp } = await solve();
    expect(givenUp).to.deep.equal([]);
    expect(values).to.include({ vanort: 6, partnerskap: 5, andra: 7, kommunTvinning: 8, tvinning: 11, utanLand: 1 });
  });

  it('gives up the sum where a sum and its parts disagree', async () => {
    const { values, givenUp } = await solve({ '2-andra-antal': '6' });
    expect(givenUp).to.deep.equal(['2-andra-antal']);
    expect(values).to.include({ andraKommun: 7, andraRegion: 0, andra: 7 });
  });

  it('gives up as few as it can where one number contradicts several', async () => {
    const { givenUp } = await solve({ '2-vanorter-kommuner-antal': '4' });
    expect(givenUp).to.deep.equal(['2-vanorter-kommuner-antal']);
  });
});

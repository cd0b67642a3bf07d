import { expect } from 'chai';
import { settledFindings } from '../../src/runner/settled-findings';
import type { ConclusionFinding } from '../../src/nonresponse/finding';
import type { DeviationFinding } from '../../src/published/deviation-findings';

const conclusion = (claim: string, settledBy: ConclusionFinding['settledBy'] = null): ConclusionFinding => ({
  ...{ kind: 'conclusion', claims: [claim], measures: [], explanation: 'Gäller.', notebook: '1.ipynb' },
  ...{ certainty: 'interval', reason: null, figure: null, among: 1, tipping: null, settledBy },
});
const needing = (claim: string) => ({ ...conclusion(claim), needs: [{ counted: claim, base: 'all' }] });
const deviation: DeviationFinding = {
  ...{ kind: 'deviation', claims: ['1-a'], measures: [], explanation: 'Avviker.', notebook: '1.ipynb' },
  explained: false,
};
const determined = { number: () => true, base: () => true };

describe('settledFindings', () => {
  it('tells of conclusions what settles them, and leaves others as they are', () => {
    const printed = [{ claim: '1-a', counted: '1-a', base: 'all' }];
    const found = settledFindings([deviation, needing('1-a'), needing('1-b')], { printed, determined, earlier: [] });
    expect(found[0]).to.equal(deviation);
    expect(found.slice(1).map((one) => 'settledBy' in one && one.settledBy)).to.deep.equal(['print', 'choice']);
  });

  it('keeps what a run of all notebooks said of the same claim, where not all ran now', () => {
    const earlier = [deviation, conclusion('1-a', 'print'), conclusion('1-b', 'choice')];
    const found = settledFindings([needing('1-a'), needing('1-b')], { printed: [], determined, earlier });
    expect(found.map((one) => 'settledBy' in one && one.settledBy)).to.deep.equal(['print', 'choice']);
  });
});

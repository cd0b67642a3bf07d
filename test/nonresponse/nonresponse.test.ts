import { expect } from 'chai';
import { nonresponse } from '../../src/nonresponse/nonresponse';
import { countOf } from '../published/invented';

describe('nonresponse', () => {
  it('bounds a share by nobody and by everybody of those who did not answer', () => {
    expect(nonresponse(countOf(9, 13), 20).worst).to.deep.equal({ low: 9, high: 16 });
  });

  it('is exact if all answered', () => {
    const { worst, interval } = nonresponse(countOf(9, 20), 20);
    expect([worst, interval]).to.deep.equal([
      { low: 9, high: 9 },
      { low: 9, high: 9 },
    ]);
  });

  it('has no interval without answers: no data is never 0', () => {
    expect(nonresponse(countOf(0, 0), 20)).to.deep.include({ interval: null, worst: { low: 0, high: 20 } });
  });

  it('refuses a population smaller than the base', () => {
    expect(() => nonresponse(countOf(1, 5), 4)).to.throw('population smaller than the base: 4 < 5');
  });
});

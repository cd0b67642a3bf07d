import { expect } from 'chai';
import { itemResponse } from '../../src/statistics/item-response';
import { casesOf, QUESTION } from '../support/cases';

describe('itemResponse', () => {
  it('takes those who were asked as the base, not those whom routing passed by', () => {
    const [response] = itemResponse(casesOf(['a', '', null, 'b']), [QUESTION]);
    expect([response?.count, response?.base]).to.deep.equal([2, 3]);
  });

  it('counts nobody where all who were asked left it open', () => {
    const [response] = itemResponse(casesOf(['', '']), [QUESTION]);
    expect([response?.count, response?.base, response?.percent]).to.deep.equal([0, 2, 0]);
  });

  it('has an empty base where nobody was asked', () => {
    for (const nobody of [casesOf([null]), casesOf([])])
      expect(itemResponse(nobody, [QUESTION]).map(({ percent }) => percent)).to.deep.equal([null]);
  });
});

import { expect } from 'chai';
import { itemResponse } from '../../src/statistics/item-response';
import { casesOf, QUESTION } from '../support/cases';

describe('itemResponse', () => {
  it('takes those who were asked as the base, not those whom routing passed by', () => {
    const [response] = itemResponse(casesOf(['a', '', null, 'b']), [QUESTION]);
    expect([response?.count, response?.base]).to.deep.equal([2, 3]);
  });

  it('has an empty base where nobody was asked', () => {
    expect(itemResponse(casesOf([null]), [QUESTION])[0]?.percent).to.equal(null);
  });
});

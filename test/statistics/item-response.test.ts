import { expect } from 'chai';
import { answeredAny, itemResponse } from '../../src/statistics/item-response';
import { casesOf, QUESTION, respondentsOf } from '../support/cases';

describe('itemResponse', () => {
  it('takes those who were asked as the base, not those whom routing passed by', () => {
    const [response] = itemResponse(casesOf(['a', '', null, 'b']), [QUESTION]);
    expect([response?.count, response?.base, response?.key, response?.label]).to.deep.equal([2, 3, 'q', 'Fråga?']);
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

describe('answeredAny', () => {
  const answered = { state: 'answered', options: ['a'], text: null } as const;
  const cases = respondentsOf(
    [QUESTION, { ...QUESTION, id: 'r' }],
    [
      { q: answered, r: answered },
      { q: { state: 'missing' }, r: answered },
      { q: { state: 'not-asked' }, r: { state: 'missing' } },
      { q: { state: 'not-asked' }, r: { state: 'not-asked' } },
    ],
  );

  it('counts who answered any of the questions once, of those who were asked any', () => {
    const any = answeredAny(cases, ['q', 'r'], 'Svarat');
    expect([any.rows.map(({ row }) => row), any.base, any.key]).to.deep.equal([[1, 2], 3, 'Svarat']);
    expect(any.measure.base).to.deep.equal({ state: 'asked', questions: ['q', 'r'] });
    expect(answeredAny(cases, ['q'], 'Svarat', 'nyckel')).to.include({ count: 1, base: 2, key: 'nyckel' });
  });

  it('refuses a question that the rows have not', () => {
    expect(() => answeredAny(cases, ['q', 'rr'], '')).to.throw('unknown question: rr (did you mean "r"?)');
  });
});

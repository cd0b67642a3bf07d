import { expect } from 'chai';
import { where } from '../../src/survey/where';
import { casesOf } from '../support/cases';

describe('Cases', () => {
  const cases = casesOf(['ab', 'a', 'b', '']);
  const rowsOf = (some: typeof cases): number[] => some.map(({ row }) => row);

  it('are rows that can be counted, gone through and turned into others', () => {
    expect([cases.length, [...cases].length, cases.map((_, index) => index)]).to.deep.equal([4, 4, [0, 1, 2, 3]]);
    expect([cases.kind, cases.conditions]).to.deep.equal(['respondents', []]);
  });

  it('know by what they were picked, one condition after the other', () => {
    const a = cases.where(where.chose('q', 'a'));
    const both = a.where(where.chose('q', 'b'), where.answered('q'));
    expect([rowsOf(a), rowsOf(both)]).to.deep.equal([[1, 2], [1]]);
    expect(both.conditions).to.deep.equal([where.chose('q', 'a'), where.chose('q', 'b'), where.answered('q')]);
    expect([both.kind, both.survey]).to.deep.equal(['respondents', cases.survey]);
  });

  it('are all of them without a condition, and stay as they were', () => {
    expect(rowsOf(cases.where())).to.deep.equal([1, 2, 3, 4]);
    cases.where(where.chose('q', 'a'));
    expect([cases.length, cases.conditions]).to.deep.equal([4, []]);
  });

  it('can be picked by a test of one’s own, which they keep as its source', () => {
    const late = cases.filter(({ row }) => row > 2);
    expect(rowsOf(late)).to.deep.equal([3, 4]);
    expect(late.conditions).to.have.length(1);
    expect(late.conditions[0]).to.deep.include({ is: 'own', source: '({ row }) => row > 2' });
  });

  it('refuse what the survey does not know', () => {
    expect(() => cases.where(where.chose('q', 'abc'))).to.throw('unknown option: abc of question q');
  });
});

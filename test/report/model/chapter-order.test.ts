import { expect } from 'chai';
import { chapterOrder } from '../../../src/report/model/chapter-order';
import type { ClaimResult } from '../../../src/published/claims/claim-result';

const checkedIn = (...notebooks: string[]): ClaimResult[] => notebooks.map((notebook) => ({ notebook }) as ClaimResult);

describe('chapterOrder', () => {
  it('follows the report: notebooks by the first printed number that each checks', () => {
    const claims = checkedIn('summary.ipynb', '1-a.ipynb', '0-method.ipynb', '1-a.ipynb');
    expect(chapterOrder(['0-method.ipynb', '1-a.ipynb', 'summary.ipynb'], claims)).to.deep.equal([
      'summary.ipynb',
      '1-a.ipynb',
      '0-method.ipynb',
    ]);
  });

  it('puts those that check nothing last, numbers before words and 2 before 10', () => {
    const names = ['audit.ipynb', '10-b.ipynb', '2-c.ipynb', '1-a.ipynb'];
    expect(chapterOrder(names, checkedIn('10-b.ipynb'))).to.deep.equal([
      '10-b.ipynb',
      '1-a.ipynb',
      '2-c.ipynb',
      'audit.ipynb',
    ]);
  });
});

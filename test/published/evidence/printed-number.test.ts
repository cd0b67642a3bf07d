import { expect } from 'chai';
import { speak } from '../../../src/input/language';
import { isPrintedNumber, printedDigits, printedNumber } from '../../../src/published/evidence/printed-number';
import { claimOf, countOf, resultOf } from '../invented';

const read = (printed: string) => [printedNumber(printed), printedDigits(printed)];

describe('A printed number', () => {
  it('has a decimal comma and spaces in Swedish', () => {
    expect(['42', '1 234', '3,5', '12 345,67'].map(read)).to.deep.equal([
      [42, 0],
      [1234, 0],
      [3.5, 1],
      [12345.67, 2],
    ]);
    expect(['3,5', '1 234', '1 234,5'].every(isPrintedNumber)).to.equal(true);
    expect(['3.5', '1,234 ', '12 34', '1.234', ''].filter(isPrintedNumber)).to.deep.equal([]);
  });

  it('has a decimal point and commas, or spaces, in English', () => {
    speak('en');
    expect(['42', '1,234', '1 234', '3.5', '12,345.67'].map(read)).to.deep.equal([
      [42, 0],
      [1234, 0],
      [1234, 0],
      [3.5, 1],
      [12345.67, 2],
    ]);
    expect(['3.5', '1,234', '1,234,567.8', '1 234'].every(isPrintedNumber)).to.equal(true);
    expect(['3,5', '12,34', '1,234 567', '1.2.3', ''].filter(isPrintedNumber)).to.deep.equal([]);
  });

  it('holds as its language writes it', () => {
    speak('en');
    const percent = (printed: string) => resultOf(claimOf({ unit: 'percent', printed, base: 'All' }), countOf(23, 40));
    expect(percent('57.5')).to.include({ status: 'holds', reproduced: '57.5' });
    expect(percent('57.4')).to.include({ status: 'deviates', reproduced: '57.5' });
    expect(resultOf(claimOf({ unit: 'count', printed: '1,025' }), 1025)).to.include({
      ...{ status: 'holds', reproduced: '1,025' },
    });
  });
});

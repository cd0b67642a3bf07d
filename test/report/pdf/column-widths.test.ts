import { expect } from 'chai';
import { columnWidths } from '../../../src/report/pdf/column-widths';

const table = (heads: string[], ...rows: string[][]) => ({
  heads,
  rows: rows.map((row) => row.map((text) => ({ text }))),
  numeric: heads.map((head) => head === 'Antal'),
});

describe('columnWidths', () => {
  it('lets columns take what they need where all fit', () => {
    expect(columnWidths(table(['Svar', 'Antal'], ['Ja', '12']))).to.deep.equal([0, 0]);
    expect(columnWidths(table([]))).to.deep.equal([]);
  });

  it('shares the width otherwise: room for each longest word and number, more for longer texts', () => {
    const long = 'ord '.repeat(100);
    const [first = 0, count = 0, last = 0] = columnWidths(
      table(['Uppgift', 'Antal', 'Varför'], ['kommunsammanslagning', '1 025', long], ['kort', '3', '']),
    );
    expect(first).to.be.at.least('kommunsammanslagning'.length);
    expect(count).to.equal('1 025'.length + 2);
    expect(last).to.be.greaterThan(first);
    expect(first + count + last).to.be.closeTo(110, 0.001);
  });
});

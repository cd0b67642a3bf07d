import { expect } from 'chai';
import { alignedTable } from '../../../tools/bench/aligned-table';

describe('alignedTable', () => {
  it('starts or ends columns together, with nothing at the end of a line', () => {
    const lines = [
      ['what', 'ms', ''],
      ['a', '10', 'x'],
    ];
    expect(alignedTable(lines, (column) => column === 1)).to.equal('what  ms\na     10  x');
  });

  it('is empty without lines', () => {
    expect(alignedTable([], () => true)).to.equal('');
  });
});

import { expect } from 'chai';
import { CellSet } from '../../../src/workbook/file/cell-set';

describe('CellSet', () => {
  it('tells a cell that it has seen from one that it has not, up to the last of a sheet', () => {
    const cells = new CellSet();
    const keys = [0, 1, 4, 5, 2 ** 34 - 1];
    expect(keys.map((key) => cells.add(key))).to.deep.equal(keys.map(() => true));
    expect(keys.map((key) => cells.add(key))).to.deep.equal(keys.map(() => false));
    expect(cells.add(2)).to.equal(true);
  });
});

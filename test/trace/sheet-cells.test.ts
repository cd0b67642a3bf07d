import { expect } from 'chai';
import * as fc from 'fast-check';
import { utils } from 'xlsx';
import { sheetCells } from '../../src/trace/sheet-cells';

const at = (address: string, sheet = 'S') => {
  const { c, r } = utils.decode_cell(address);
  return { sheet, column: utils.encode_col(c), row: r + 1 };
};
const rangesOf = (...addresses: string[]): readonly string[] =>
  sheetCells(addresses.map((address) => at(address)))[0]?.ranges ?? [];

describe('sheetCells', () => {
  it('joins rows below each other, then columns of the same rows', () => {
    expect(rangesOf('B4', 'B5', 'B7')).to.deep.equal(['B4:B5', 'B7']);
    expect(rangesOf('Z2', 'AA2', 'Z3', 'AA3', 'AC2')).to.deep.equal(['Z2:AA3', 'AC2']);
    expect(rangesOf('C9', 'B3', 'B3')).to.deep.equal(['B3', 'C9']);
  });

  it('names sheets apart, in the order in which they come', () => {
    expect(sheetCells([at('B3'), at('A1', 'T'), at('B4')])).to.deep.equal([
      { sheet: 'S', ranges: ['B3:B4'] },
      { sheet: 'T', ranges: ['A1'] },
    ]);
    expect(sheetCells([])).to.deep.equal([]);
  });

  it('covers each cell once and no other', () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(8)).map(([c, r]) => utils.encode_cell({ c, r })));
    fc.assert(
      fc.property(cells, (addresses) => {
        const found = rangesOf(...addresses).flatMap((range) => {
          const { s, e } = utils.decode_range(range);
          const list: string[] = [];
          for (let r = s.r; r <= e.r; r++) for (let c = s.c; c <= e.c; c++) list.push(utils.encode_cell({ c, r }));
          return list;
        });
        expect([...found].sort()).to.deep.equal([...addresses].sort());
      }),
    );
  });
});

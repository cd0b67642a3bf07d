import { expect } from 'chai';
import { checkMerged } from '../../src/export/check-merged';
import { Faults } from '../../src/input/input-error';
import type { Sheet } from '../../src/workbook/sheet';

/** Places of the faults of a sheet whose answers stand in rows 3, 4 and 9, columns B and D. */
function placesOf(...merged: string[]): (string | undefined)[] {
  const sheet = { file: 'export.xlsx', name: 'Svar', rows: [1, 2, 3, 4, 9], merged } as unknown as Sheet;
  const letters = new Map([
    ['a', 'B'],
    ['b', 'D'],
  ]);
  const faults = new Faults();
  checkMerged(sheet, { firstRow: 3, letters } as unknown as Parameters<typeof checkMerged>[1], faults);
  try {
    faults.throwIfAny();
    return [];
  } catch (error) {
    return (error as { faults: { place?: string }[] }).faults.map(({ place }) => place);
  }
}

describe('checkMerged', () => {
  it('refuses ranges that reach into the answers, down or across, from the header too', () => {
    const wrong = ['B3:B4', 'B9:B12', 'A4:B4', 'C3:E3', 'D2:D3', 'B4:B9', 'A1:F3'];
    expect(placesOf(...wrong)).to.deep.equal(wrong);
  });

  it('lets those in the header, in other columns, between and below the answers be', () => {
    expect(placesOf('B1:D1', 'B1:B2', 'A3:A9', 'C3:C9', 'E4:F4', 'B5:D8', 'B10:D20')).to.deep.equal([]);
  });
});

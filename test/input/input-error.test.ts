import { expect } from 'chai';
import { InputError } from '../../src/input/input-error';

describe('InputError', () => {
  const fault = (place: string) => ({
    file: 'f.xlsx',
    sheet: 'S',
    place,
    found: 'x',
    expected: 'y',
    remedy: 'Mend it.',
  });

  it('lists the first faults of a kind and counts the rest', () => {
    const lines = new InputError(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'].map(fault)).message.split('\n');
    expect(lines).to.have.length(6);
    expect(lines[0]).to.equal('f.xlsx, sheet S, A1: found x, expected y. Mend it.');
    expect(lines[5]).to.equal('… and 2 more of this kind');
  });

  it('lists kinds side by side, none hidden by another', () => {
    const faults = [...['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map(fault), { ...fault('B1'), remedy: 'Else.' }];
    expect(new InputError(faults).message).to.contain('B1: found x, expected y. Else.');
  });
});

import { expect } from 'chai';
import { Faults, InputError } from '../../src/input/input-error';

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

describe('Faults', () => {
  const kind = { file: 'f.xlsx', sheet: 'S', remedy: 'Mend it.' };

  it('says whether the next fault of a kind will be told itself, or only counted', () => {
    const faults = new Faults();
    for (let at = 1; at <= 5; at++) {
      expect(faults.isListed(kind)).to.equal(true);
      faults.add({ ...kind, place: `A${at}`, found: 'x', expected: 'y' });
    }
    expect(faults.isListed(kind)).to.equal(false);
    expect(faults.isListed({ ...kind, remedy: 'Else.' })).to.equal(true);
    expect(() => faults.throwIfAny()).to.throw(InputError, 'A5');
  });

  it('stops at so many that the file as a whole is the wrong one', () => {
    const faults = new Faults();
    const addMany = (): void => {
      for (let at = 0; at < 30_000; at++) faults.add({ ...kind, found: 'x', expected: 'y' });
    };
    expect(addMany).to.throw(InputError, '… and 19995 more of this kind');
  });
});

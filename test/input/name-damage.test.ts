import { expect } from 'chai';
import { damaged } from '../../src/input/damage';
import { InputError } from '../../src/input/input-error';
import { nameDamage } from '../../src/input/name-damage';

describe('nameDamage', () => {
  it('gives what was read', () => {
    expect(nameDamage('f.csv', () => 1)).to.equal(1);
  });

  it('names the file in what is damaged', () => {
    const read = (): never => {
      throw damaged('a sheet that is cut off', 'line 4');
    };
    expect(() => nameDamage('f.csv', read)).to.throw(InputError, /^f\.csv, line 4: found a sheet that is cut off, /);
  });

  it('leaves every other error as it is', () => {
    const error = new TypeError('x');
    const read = (): never => {
      throw error;
    };
    expect(() => nameDamage('f.csv', read)).to.throw(error);
  });
});

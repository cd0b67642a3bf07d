import { expect } from 'chai';
import { CellCount } from '../../src/input/cell-count';
import { DamageError } from '../../src/input/damage';
import { LIMITS } from '../../src/input/limits';

describe('CellCount', () => {
  const added = (filled: number, blank: number) => () => {
    const count = new CellCount();
    for (let at = 0; at < blank; at++) count.add(false, () => 'blank');
    for (let at = 0; at < filled; at++) count.add(true, () => 'filled');
  };

  it('lets as many cells with content be as the limit, beside blank ones, and not one more, naming the place', () => {
    expect(added(LIMITS.cells, 1000)).not.to.throw();
    expect(added(LIMITS.cells + 1, 0)).to.throw(DamageError, `over ${LIMITS.cells} cells with something in them`);
  });

  it('counts blank ones against a larger limit', () => {
    expect(added(0, LIMITS.places)).not.to.throw();
    expect(added(1, LIMITS.places)).to.throw(DamageError, `over ${LIMITS.places} cells, blank ones too`);
  });
});

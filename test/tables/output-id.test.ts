import { expect } from 'chai';
import { outputId } from '../../src/tables/output-id';

describe('outputId', () => {
  it('gives an id back that can name a file', () => {
    for (const id of ['1', 'a', '1-orsaker-kommuner', '10-x2-3']) expect(outputId(id)).to.equal(id);
  });

  it('refuses what could leave the output folder, or reads as another id', () => {
    for (const id of ['', '-1', '1-', '1--x', '1-Å', '1-X', '../x', '1/x', '1_x', '1 x', '1.x', '1-x\n', ' 1'])
      expect(() => outputId(id), id).to.throw(`not an id: ${id} (`);
  });
});

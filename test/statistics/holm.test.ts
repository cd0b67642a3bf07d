import { expect } from 'chai';
import * as fc from 'fast-check';
import { holm } from '../../src/statistics/holm';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });

/** Holm's procedure as he writes it: from the smallest on, until one is above the error by how many are left. */
function held(values: readonly number[], error: number): boolean[] {
  const order = values.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
  const stop = order.findIndex(({ p }, rank) => (values.length - rank) * p > error);
  const first = order.slice(0, stop === -1 ? order.length : stop).map(({ at }) => at);
  return values.map((_, at) => first.includes(at));
}

describe('holm', () => {
  it('gives what R’s p.adjust gives', () => {
    const adjusted = holm([0.011, 0.02, 0.03, 0.003, 0.9, 0.02, 0.4]);
    for (const [at, p] of [0.066, 0.1, 0.1, 0.021, 0.9, 0.1, 0.8].entries())
      expect(adjusted[at]).to.be.closeTo(p, 1e-12);
  });

  it('holds what the procedure from the smallest on holds, at any error', () => {
    fc.assert(
      fc.property(pValues, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (values, error) => {
        expect(holm(values).map((p) => p <= error)).to.deep.equal(held(values, error));
      }),
    );
  });

  it('leaves one p-value as it is, makes none smaller or more than 1, and does not mind the order', () => {
    expect(holm([])).to.deep.equal([]);
    expect(holm([0.04])).to.deep.equal([0.04]);
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = holm(values);
        for (const [at, p] of values.entries()) expect(adjusted[at]).to.be.within(p, 1);
        expect(holm([...values].reverse()).reverse()).to.deep.equal(adjusted);
      }),
    );
  });

  it('refuses what is no probability', () => {
    for (const p of [-0.1, 1.1, NaN]) expect(() => holm([0.5, p])).to.throw(`not a probability: ${p}`);
  });
});

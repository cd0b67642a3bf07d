import { expect } from 'chai';
import { allOf, anyOf } from '../../src/nonresponse/three-valued';

describe('allOf and anyOf', () => {
  it('know as soon as one decides, and nothing while what is missing could decide', () => {
    const tried = ([[], [true], [false], [null], [true, null], [false, null], [true, false, null]] as const).map(
      (values) => [allOf(values), anyOf(values)],
    );
    expect(tried).to.deep.equal([
      [true, false],
      [true, true],
      [false, false],
      [null, null],
      [null, true],
      [false, null],
      [false, true],
    ]);
  });
});

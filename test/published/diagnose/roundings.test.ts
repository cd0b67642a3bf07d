import { expect } from 'chai';
import { otherRoundings } from '../../../src/published/diagnose/roundings';

const [CUT, UP, EVEN, DOWN] = [
  'andelen avkortas i stället för att avrundas',
  'andelen avrundas uppåt',
  'halva avrundas till jämn siffra',
  'halva avrundas nedåt',
] as const;
const fitting = (count: number, base: number, printed: number, digits = 0) =>
  otherRoundings(count, base, printed, digits).fitting;

describe('otherRoundings', () => {
  it('tells halves rounded down and to even from those rounded up', () => {
    // 12.5 percent
    expect(fitting(1, 8, 12)).to.deep.equal([CUT, EVEN, DOWN]);
    expect(fitting(1, 8, 13)).to.deep.equal([UP]);
    // 37.5 percent
    expect(fitting(3, 8, 38)).to.deep.equal([UP, EVEN]);
    expect(fitting(3, 8, 37)).to.deep.equal([CUT, DOWN]);
  });

  it('tells cutting off and rounding up from rounding', () => {
    // 66.67 percent
    expect(fitting(2, 3, 66)).to.deep.equal([CUT]);
    expect(fitting(2, 3, 67)).to.deep.equal([UP, EVEN, DOWN]);
    // 33.33 percent
    expect(fitting(1, 3, 33)).to.deep.equal([CUT, EVEN, DOWN]);
    expect(fitting(1, 3, 34)).to.deep.equal([UP]);
    expect(fitting(1, 3, 35)).to.deep.equal([]);
  });

  it('rounds nothing where nothing is left', () => {
    for (const [count, printed] of [
      [0, 0],
      [1, 50],
      [2, 100],
    ] as const)
      expect(fitting(count, 2, printed)).to.have.length(4);
  });

  it('takes decimals as printed, and says how many ways were tried', () => {
    expect(fitting(1, 3, 33.3, 1)).to.deep.equal([CUT, EVEN, DOWN]);
    expect(fitting(1, 3, 33.4, 1)).to.deep.equal([UP]);
    expect(fitting(1, 16, 6.2, 1)).to.deep.equal([CUT, EVEN, DOWN]);
    expect(otherRoundings(1, 3, 0, 0).tried).to.equal(4);
  });
});

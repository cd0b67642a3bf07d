import { expect } from 'chai';
import { scaleTable } from '../../../tools/bench/scale-table';

describe('scaleTable', () => {
  const scale = (respondents: number, loadMs: number, countMs: number) => ({
    respondents,
    cooperations: 3 * respondents,
    loadMs,
    countMs,
    peakBytes: 123.4e6,
  });

  it('gives the cost of a row beside the cheapest one of the large surveys, and says whether both together stay the same', () => {
    const scales = [scale(100, 200, 100), scale(1000, 1000, 100), scale(10_000, 13_000, 1300)];
    expect(scaleTable(scales).split('\n')).to.deep.equal([
      'respondents  cooperations  load s  ms a row  ratio  count s  ms a row  ratio  peak MB',
      '        100           300    0.20     2.000            0.10     1.000             123',
      '       1000          3000    1.00     1.000      1     0.10     0.100      1      123',
      '      10000         30000   13.00     1.300    1.3     1.30     0.130    1.3      123',
      'load and count: a row costs up to 1.3 times as much, at most 1.3: met',
    ]);
    const dearer = [scale(1000, 1000, 100), scale(10_000, 13_000, 1310)];
    expect(scaleTable(dearer)).to.match(/times as much, at most 1\.3: MISSED$/);
  });

  it('compares nothing with nothing', () => {
    expect(scaleTable([scale(1000, 1, 1)])).to.match(/\nnothing to compare$/);
  });
});

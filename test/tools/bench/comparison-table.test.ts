import { expect } from 'chai';
import { comparisonTable, ratio } from '../../../tools/bench/comparison-table';

describe('comparisonTable', () => {
  it('aligns words left and numbers right, and says whether a goal is met', () => {
    const comparisons = [
      { what: 'edit', ms: 61.7, than: 'restart', thanMs: 2930, goalMs: 150 },
      { what: 'count everything', ms: 4.567, than: 'load', thanMs: 300 },
      { what: 'slow', ms: 150, than: 'x', thanMs: 100, goalMs: 150 },
    ];
    expect(comparisonTable(comparisons).split('\n')).to.deep.equal([
      '                   ms  beside     ms  ratio  goal',
      'edit               62  restart  2930  0.021  under 150 ms: met',
      'count everything  4.6  load      300  0.015',
      'slow              150  x         100    1.5  under 150 ms: missed',
    ]);
  });

  it('is its heads alone when nothing was measured', () => {
    expect(comparisonTable([])).to.equal('  ms  beside  ms  ratio  goal');
  });
});

describe('ratio', () => {
  it('has two digits, and none beside nothing', () => {
    expect([ratio(1, 3), ratio(1234, 1), ratio(0, 5), ratio(5, 0)]).to.deep.equal(['0.33', '1200', '0', '–']);
  });
});

import { expect } from 'chai';
import { PATIENCE, settings } from '../settings';
import { ALL_EDITS } from './all-edits';
import { runEdits } from './run-edits';
import { tableOf } from './table';

describe('An export that somebody edited', () => {
  it('gives the same numbers, a warning, or an error', () => {
    const { numRuns: times = 1, seed = 0 } = settings(2);
    const trials = runEdits(ALL_EDITS, { times, seed });
    if (process.env['FUZZ']) console.log(tableOf(trials));
    const silent = trials.filter(({ outcome }) => outcome === 'silent');
    expect(silent.map(({ edit, seed: own }) => `${edit} (seed ${own})`)).to.deep.equal([]);
  }).timeout(PATIENCE);
});

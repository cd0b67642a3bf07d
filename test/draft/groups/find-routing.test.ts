import { expect } from 'chai';
import { draftColumn } from '../../../src/draft/groups/draft-column';
import { findRouting } from '../../../src/draft/groups/find-routing';
import { again, column } from '../support/column';

const own = draftColumn(
  column('Own a car?', [...again(20, 'Yes'), ...again(20, 'No'), ...again(10, 'Prefer not to say')]),
);
const colour = (cells: readonly (string | null)[]) => findRouting([own, draftColumn(column('Its colour?', cells))])[1];
const COLOURS = again(10, 'Red', 'Blue');

describe('findRouting', () => {
  it('finds the options that all who answered had chosen, and nobody else', () => {
    const found = colour([...COLOURS.slice(0, 19), null, ...again(30, null)]);
    expect(found).to.deep.equal({ question: 0, any: ['Yes'], asked: 20, answered: 19, others: 30 });
  });

  it('finds none if a single other one answered', () => {
    expect(colour([...COLOURS, 'Red', ...again(28, null), 'Red'])).to.equal(null);
  });

  it('finds none where those others may have left it out by chance', () => {
    expect(colour([...again(5, 'Red', 'Blue', null, null), ...again(30, null)])).to.not.equal(null);
    expect(colour(['Red', ...again(49, null)])).to.equal(null);
  });

  it('finds none where everybody answered', () => {
    expect(colour([...COLOURS, ...again(30, 'Red')])).to.equal(null);
  });
});

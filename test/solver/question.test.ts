import { expect } from 'chai';
import { atMost, type Grounds } from '../../src/solver/constraint';
import { activeLines, type Question } from '../../src/solver/question';

/** How many of the lines with these grounds bind. */
const active = (grounds: readonly Grounds[], asked: Partial<Question>): number =>
  activeLines({
    model: { constraints: grounds.map((one) => atMost([], 0, one)), most: new Map(), claims: [] },
    held: new Set(),
    ...asked,
  }).length;

describe('activeLines', () => {
  it('takes a line while every claim that it needs is held', () => {
    const line = [{ needs: ['a', 'b'] }];
    expect(active(line, { held: new Set(['a', 'b', 'c']) })).to.equal(1);
    expect(active(line, { held: new Set(['a']) })).to.equal(0);
    expect(active([{}], {})).to.equal(1);
  });

  it('takes a line of an assumption unless it is not made', () => {
    const line = [{ use: 'use:r:0' }];
    expect(active(line, {})).to.equal(1);
    expect(active(line, { uses: new Map([['use:r:0', true]]) })).to.equal(1);
    expect(active(line, { uses: new Map([['use:r:1', false]]) })).to.equal(1);
    expect(active(line, { uses: new Map([['use:r:0', false]]) })).to.equal(0);
    expect(active([{}], { uses: new Map([['use:r:0', false]]) })).to.equal(1);
  });

  it('takes a line that an assumption undoes unless that is made', () => {
    const line = [{ unless: 'use:r:0' }];
    expect(active(line, {})).to.equal(1);
    expect(active(line, { uses: new Map([['use:r:0', false]]) })).to.equal(1);
    expect(active(line, { uses: new Map([['use:r:0', true]]) })).to.equal(0);
  });

  it('takes what is printed, and of relations those that are looked at', () => {
    const lines = [{}, { from: 'r' }, { from: 's' }];
    expect(active(lines, {})).to.equal(3);
    expect(active(lines, { within: new Set(['r']) })).to.equal(2);
    expect(active(lines, { within: new Set() })).to.equal(1);
  });
});

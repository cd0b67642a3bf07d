import { expect } from 'chai';
import { plantedChanges } from '../../src/audit/planted-changes';
import { printedNumbers } from '../../src/audit/printed-numbers';
import type { Claim } from '../../src/published/claims/claim';
import { claimOf } from '../published/invented';
import { count, percent } from './kept';

const shown = (claim: Claim) =>
  printedNumbers(claim).map(({ units, digits, floor, ceiling }) => [units, digits, floor, ceiling]);
const range = (min: number, max: number): Claim => claimOf({ unit: 'comparison', rule: { kind: 'range', min, max } });
const rank = (printed: string): Claim => claimOf({ unit: 'rank', printed });
const list = (...items: string[]): Claim => claimOf({ unit: 'list', items });

describe('printedNumbers', () => {
  it('are in units of the last printed digit, between what could be printed', () => {
    expect(shown(count('n', '1 025'))).to.deep.equal([[1025, 0, 0, Infinity]]);
    expect(shown(percent('p', '57,5'))).to.deep.equal([[575, 1, 0, 1000]]);
    expect(shown(rank('2'))).to.deep.equal([[2, 0, 1, Infinity]]);
    expect(shown(list('a', 'b'))).to.deep.equal([[2, 0, 0, Infinity]]);
  });

  it('are both ends of a range, in order, and one number where they are the same', () => {
    expect(shown(range(4, 6))).to.deep.equal([
      [4, 0, 0, 6],
      [6, 0, 4, Infinity],
    ]);
    expect(shown(range(1, 1))).to.deep.equal([[1, 0, 0, Infinity]]);
  });

  it('are none in a comparison in words', () => {
    expect(shown(claimOf({ unit: 'comparison', printed: 'fler', rule: { kind: 'greater' } }))).to.deep.equal([]);
  });

  it('can be printed as others', () => {
    const as = (claim: Claim, units: number) => printedNumbers(claim).map((number) => number.as(units));
    expect(as(count('n', '1 025'), 1205)[0]!.printed).to.equal('1205');
    expect(as(percent('p', '57,5'), 580)[0]!.printed).to.equal('58,0');
    expect(as(list('a', 'b'), 1)[0]!.items).to.deep.equal(['a']);
    expect(as(list('a', 'b'), 4)[0]!.items).to.deep.equal(['a', 'b', '?1', '?2']);
    expect(as(range(4, 6), 5).map(({ rule }) => rule)).to.deep.equal([
      { kind: 'range', min: 5, max: 6 },
      { kind: 'range', min: 4, max: 5 },
    ]);
    expect(as(range(1, 1), 2).map(({ rule }) => rule)).to.deep.equal([{ kind: 'range', min: 2, max: 2 }]);
  });
});

describe('plantedChanges', () => {
  const changes = (claim: Claim) =>
    printedNumbers(claim).map((number) => {
      const planted = plantedChanges(number);
      const of = (size: 'little' | 'much') => planted.filter((one) => one.size === size).map(({ units }) => units);
      return { little: of('little'), much: of('much') };
    });

  it('are one more and one less; swapped digits, ten times as much, half as much', () => {
    expect(changes(count('n', '146'))).to.deep.equal([{ little: [147, 145], much: [416, 164, 1460, 73] }]);
    expect(changes(percent('p', '57,5'))).to.deep.equal([{ little: [576, 574], much: [755, 557, 287] }]);
  });

  it('leave out what is the same, what is there already, and what nobody would print', () => {
    expect(changes(count('n', '1'))).to.deep.equal([{ little: [2, 0], much: [10] }]);
    expect(changes(count('n', '0'))).to.deep.equal([{ little: [1], much: [] }]);
    expect(changes(count('n', '11'))).to.deep.equal([{ little: [12, 10], much: [110, 5] }]);
    expect(changes(rank('1'))).to.deep.equal([{ little: [2], much: [10] }]);
    expect(changes(percent('p', '100'))).to.deep.equal([{ little: [99], much: [10, 50] }]);
  });

  it('give a list a name more or less, or half of them', () => {
    expect(changes(list('a', 'b', 'c', 'd', 'e'))).to.deep.equal([{ little: [6, 4], much: [2] }]);
  });

  it('keep the ends of a range in order', () => {
    expect(changes(range(5, 6))).to.deep.equal([
      { little: [6, 4], much: [2] },
      { little: [7, 5], much: [60] },
    ]);
  });

  it('print what they say', () => {
    const [number] = printedNumbers(count('n', '146'));
    expect(plantedChanges(number!).map(({ changed }) => changed.printed)).to.include('416');
  });
});

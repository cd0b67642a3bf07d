import { expect } from 'chai';
import type { ClaimResult } from '../../src/published/claims/claim-result';
import { summarise } from '../../src/published/summarise';
import { claimOf, resultOf } from './invented';

const deviation = { value: '8', because: 'Delarna ger 8.' };
const RESULTS: ClaimResult[] = [
  resultOf(claimOf({ id: '1-a', unit: 'count', printed: '7' }), 7),
  resultOf(claimOf({ id: '1-b', unit: 'count', printed: '7', deviation }), 8),
  resultOf(claimOf({ id: '1-c', unit: 'count', printed: '7' }), 9),
  { ...resultOf(claimOf({ id: '1-d', unit: 'count', printed: '7' }), null), id: '2-d', chapter: '2' },
];

describe('summarise', () => {
  it('counts in all and by chapter, in the order of the report', () => {
    const { chapters, deviations, ...all } = summarise(RESULTS);
    expect(all).to.deep.include({ claims: 4, hold: 1, explained: 1, unexplained: 1, notInExport: 1 });
    expect(chapters.map(({ chapter, claims }) => [chapter, claims])).to.deep.equal([
      ['1', 3],
      ['2', 1],
    ]);
    expect(deviations.map(({ id }) => id)).to.deep.equal(['1-b', '1-c']);
  });

  it('counts nothing of nothing', () => {
    expect(summarise([])).to.deep.include({ claims: 0, unexplained: 0, chapters: [], deviations: [] });
  });
});

describe('The text of a summary', () => {
  const lines = summarise(RESULTS).text.split('\n');

  it('has a line a chapter and one for all', () => {
    expect(lines.slice(0, 5).map((line) => line.trim().split(/ {2,}/))).to.deep.equal([
      ['Printed numbers'],
      ['printed', 'hold', 'deviate, explained', 'deviate, unexplained', 'not in the export'],
      ['1', '3', '1', '1', '1', '0'],
      ['2', '1', '0', '0', '0', '1'],
      ['in all', '4', '1', '1', '1', '1'],
    ]);
  });

  it('tells a suggestion as one: the deviation stays unexplained', () => {
    const suggested = {
      ...resultOf(claimOf({ unit: 'count', printed: '7' }), 9),
      explanation: 'Möjlig förklaring: x.',
    };
    const { text, unexplained } = summarise([suggested]);
    expect(unexplained).to.equal(1);
    expect(text.split('\n').at(-1)).to.equal(
      '  1-x: printed 7, the export gives 9 (unexplained: Möjlig förklaring: x.)',
    );
  });

  it('names each deviation, with its explanation or without', () => {
    expect(lines.slice(5)).to.deep.equal([
      '  1-b: printed 7, the export gives 8 (explained: Delarna ger 8.)',
      '  1-c: printed 7, the export gives 9 (unexplained)',
    ]);
  });
});

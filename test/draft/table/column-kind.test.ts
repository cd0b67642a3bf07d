import { expect } from 'chai';
import { columnKind } from '../../../src/draft/table/column-kind';
import { again, column } from '../support/column';

const kind = (cells: readonly (string | null)[], head = 'Question'): string => columnKind(column(head, cells));
const numbered = (count: number, text: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => text(at));

describe('columnKind', () => {
  it('is empty where nothing is answered', () => {
    expect(kind([null, null])).to.equal('empty');
  });

  it('is a choice where few answers recur, and a text where each is another', () => {
    expect(kind(again(10, 'Yes', 'No', null))).to.equal('choice');
    expect(kind(numbered(30, (at) => `what number ${at} wrote about it`))).to.equal('text');
    expect(kind([...again(3, 'smoked', 'grilled'), ...numbered(20, (at) => `dish ${at}`)])).to.equal('text');
  });

  it('is a choice of codes where whole numbers are small and recur, and a number where the header counts something', () => {
    expect(kind(again(8, '1', '2', '3', '4', '5'))).to.equal('choice');
    expect(kind(again(8, '1', '2', '3'), 'How many children have you?')).to.equal('number');
    expect(kind(again(8, '12', '1,5', '7.25'))).to.equal('number');
    expect(kind(again(4, '34', '18', '71'), 'Age')).to.equal('number');
  });

  it('leaves what programs write for no answer out of account', () => {
    expect(kind([...again(5, '34', '18', '71'), '-99', 'N/A'])).to.equal('number');
  });

  it('is a date where days can be read, and an odd one where day and month can be mixed up', () => {
    expect(kind(again(3, '2024-03-05', '2024-04-17 12:30'))).to.equal('date');
    expect(kind(again(3, '03/05/2024', '4/7/2024'))).to.equal('odd-date');
    expect(columnKind(column('Day', ['x', 'y'], { values: [new Date(0), new Date(1e12)] }))).to.equal('date');
  });

  it('is an id where each answer is another code, or a number that always rises', () => {
    expect(kind(numbered(20, (at) => `R_${1000 + at * 7}x`))).to.equal('id');
    expect(kind(numbered(20, (at) => String(at + 1)))).to.equal('id');
    expect(
      kind(
        numbered(20, (at) => String((at * 7919) % 1000)),
        'Income',
      ),
    ).to.equal('number');
  });

  it('is a list where cells hold several of few choices, and none where labels hold a comma', () => {
    expect(kind([...again(4, 'Pie', 'Pie, Cake', 'Cake, Tea', 'Pie, Cake, Tea'), 'Tea'])).to.equal('list');
    expect(kind(again(6, 'No, not at all', 'Yes, somewhat', 'Yes, very'))).to.equal('choice');
    expect(kind(again(6, '$0 to $9,999', '$10,000 to $24,999', '$25,000 to $49,999', 'More'))).to.equal('choice');
    expect(kind(again(6, '1', '1,2,3', '2,3', '1,3'))).to.equal('list');
  });
});

import { expect } from 'chai';
import { draftGroup } from '../../../src/draft/groups/draft-group';
import { groupColumns } from '../../../src/draft/groups/group-columns';
import { splitHeading } from '../../../src/draft/groups/split-heading';
import { again, column } from '../support/column';

const groups = (...heads: readonly (string | readonly string[])[]): string[][] =>
  groupColumns(
    heads.map((head) => (typeof head === 'string' ? column(head, []) : column(head[0] ?? '', [], { heads: head }))),
  ).map(({ stem, members }) => [stem, ...members.map(({ leaf }) => leaf.join(' / '))]);
const rows = (...cells: readonly (readonly string[])[]): (string | null)[][] =>
  (cells[0] ?? []).map((_, at) => cells.flatMap((row) => again(6, row[at] || null)));

describe('groupColumns', () => {
  it('groups headers that begin with the same question', () => {
    expect(groups('Age', 'Pies? - Apple', 'Pies? - Key - lime', 'Town')).to.deep.equal([
      ['Age', ''],
      ['Pies?', 'Apple', 'Key - lime'],
      ['Town', ''],
    ]);
  });

  it('takes a question with its text for one group', () => {
    expect(groups('Dish?', 'Dish? - Other')).to.deep.equal([['Dish?', '', 'Other']]);
  });

  it('takes a hyphen for part of a text that stands alone', () => {
    expect(groups('Age - in years', 'Home - or not')).to.deep.equal([
      ['Age - in years', ''],
      ['Home - or not', ''],
    ]);
  });

  it('reads the forms of tools and the rows of headers', () => {
    expect(groups('Q1[SQ001]', 'Q1[SQ002]', 'f___1', 'f___2')).to.deep.equal([
      ['Q1', 'SQ001', 'SQ002'],
      ['f', '1', '2'],
    ]);
    expect(groups(['Pies?', 'Apple'], ['Pies?', 'Lime'], ['Tea?', 'Green'])).to.deep.equal([
      ['Pies?', 'Apple', 'Lime'],
      ['Tea?', 'Green'],
    ]);
    expect(splitHeading('How good? [Parks] [Now]')).to.deep.equal(['How good?', 'Parks', 'Now']);
    expect(splitHeading('What? (choice=Pie)')).to.deep.equal(['What?', 'Pie']);
    expect(splitHeading('What (all of it)?')).to.equal(null);
  });
});

describe('draftGroup', () => {
  const types = (heads: readonly string[], cells: readonly (readonly (string | null)[])[]): string[] =>
    groupColumns(heads.map((head, at) => column(head, cells[at] ?? [])))
      .flatMap(draftGroup)
      .map(({ type, spread, columns }) => `${spread ? 'spread ' : ''}${type} ${columns.length}`);
  const HEADS = ['Q - a', 'Q - b', 'Q - c'];

  it('tells a multiple response from a single one by whether a row has two', () => {
    expect(types(HEADS, rows(['x', 'x', ''], ['', '', 'x']))).to.deep.equal(['multiple 3']);
    expect(types(HEADS, rows(['x', '', ''], ['', '', 'x'], ['', 'x', '']))).to.deep.equal(['spread single 3']);
    expect(
      types(
        HEADS.map((head) => `Tick all that apply: ${head}`),
        rows(['x', '', ''], ['', '', 'x']),
      ),
    ).to.deep.equal(['multiple 3']);
  });

  it('knows a grid by the values that its columns share', () => {
    expect(types(HEADS, rows(['Good', 'Bad', 'Good'], ['Bad', 'Good', 'Bad']))).to.deep.equal(['grid 3']);
    expect(types(HEADS, rows(['Red', 'Oak', 'Tea'], ['Blue', 'Elm', 'Milk']))).to.deep.equal([
      'single 1',
      'single 1',
      'single 1',
    ]);
  });

  it('knows a ranking by its permutations, and a rating by what recurs in a row', () => {
    expect(types(HEADS, rows(['1', '2', '3'], ['3', '1', '2']))).to.deep.equal(['rank 3']);
    expect(types(HEADS, rows(['1', '2', '3'], ['3', '1', '3']))).to.deep.equal(['grid 3']);
    expect(
      types(['Q[1]', 'Q[2]'], rows(['Tea', 'Milk'], ['Milk', 'Tea'], ['Tea', 'Water'], ['Water', ''])),
    ).to.deep.equal(['rank 2']);
  });

  it('takes Yes and No in each column for a grid, and Y or blank for boxes', () => {
    expect(types(HEADS, rows(['Yes', 'No', 'Yes'], ['No', 'No', 'Yes']))).to.deep.equal(['grid 3']);
    expect(types(['Q[a]', 'Q[b]'], rows(['Y', 'Y'], ['', 'Y']))).to.deep.equal(['multiple 2']);
  });
});

import { expect } from 'chai';
import { countedTable } from '../../src/disclosure/counted-table';
import { groupedBarFigure } from '../../src/figures/grouped-bar-figure';
import { stackedBarFigure } from '../../src/figures/stacked-bar-figure';
import { count, type Count } from '../../src/statistics/count';
import { frequencies } from '../../src/statistics/frequencies';
import { countTable } from '../../src/tables/count-table';
import { where } from '../../src/survey/where';
import { casesOf, QUESTION, rowsOf } from '../support/cases';
import { inventedSurvey } from '../support/invented-survey';
import { countOf } from '../support/counts';
import { municipality, textOf } from '../support/figure-samples';

const [ale, boden, lund] = ['Ale', 'Boden', 'Lund'].map((name, index) => municipality(`144${index}`, name));

const of = (label: string, counted: readonly unknown[], base: readonly unknown[]): Count =>
  count(rowsOf(base), (row) => counted.includes(row), label);

const counted = (...counts: readonly Count[]) =>
  countedTable(countTable({ ...textOf('1-x'), of: '', counts }), '1-x.ipynb');

describe('countedTable', () => {
  it('names the rows counted and those of each base, a base once though it was picked out twice', () => {
    const table = counted(of('A', [ale], [ale, boden]), of('B', [], [ale, boden]), of('C', [lund], [lund]));
    expect(table).to.deep.include({ id: '1-x', notebook: '1-x.ipynb', bases: [['1440', '1441'], ['1442']] });
    expect(table?.rows.map(({ counted: rows, base }) => [rows, base])).to.deep.equal([
      [['1440'], 0],
      [[], 0],
      [['1442'], 1],
    ]);
  });

  it('tells bases of the same size apart', () => {
    expect(counted(of('A', [], [ale]), of('B', [], [boden]))?.bases).to.deep.equal([['1440'], ['1441']]);
  });

  it('counts the organisations behind the rows', () => {
    const answers = casesOf(['a', 'a', 'a']).map((one, at) => ({ ...one, organisation: at < 2 ? ale : boden }));
    expect(counted(of('A', answers, answers))?.rows[0]).to.deep.include({ organisations: 2 });
  });

  it('knows a row that is about one organisation by its name, and what each row counts', () => {
    const { organisations } = inventedSurvey({ organisations: [ale!, boden!] });
    const named = count(organisations, where.organisation('Ale'), 'Först');
    const of = (one: Count) => counted(one)?.rows[0];
    expect(of(named)?.named).to.equal(true);
    expect(of(count(organisations, where.kind('municipality'), 'Ale'))?.named).to.equal(false);
    expect(of(named.as('Annat namn'))?.what).to.equal(of(named)?.what);
    expect(of(count(organisations, where.organisation('Boden'), 'Först'))?.what).to.not.equal(of(named)?.what);
  });

  it('has label and series of a group’s bar as the table writes them', () => {
    const series = ['Kommuner', 'Regioner'].map((label) => ({ label, counts: [of('Tid', [ale], [ale, boden])] }));
    const table = countedTable(groupedBarFigure({ ...textOf('1-x'), series }).table, '');
    expect(table?.rows.map(({ label, series: group, subject }) => [label, group, subject])).to.deep.equal([
      ['Tid', 'Kommuner', 'Tid'],
      ['Tid', 'Regioner', 'Tid'],
    ]);
  });

  it('has the bar as the label and the option as the series of a stacked segment', () => {
    const question = { ...QUESTION, options: QUESTION.options.slice(0, 1) };
    const bars = [{ label: 'Alla', distribution: frequencies(casesOf(['a', '', '']), question, { base: 'all' }) }];
    const table = countedTable(stackedBarFigure({ ...textOf('1-x'), bars }).table, '');
    expect(table?.rows.map(({ label, series, subject }) => [label, series, subject])).to.deep.equal([
      ['Alla (3)', 'A', 'A'],
      ['Alla (3)', 'Uppgift saknas', 'Uppgift saknas'],
    ]);
  });

  it('has no series where the table has none', () => {
    expect(counted(of('A', [ale], [ale]))?.rows[0]).to.deep.include({ label: 'A', series: null, subject: 'A' });
  });

  it('leaves out rows that were not made of an export, and is null without others', () => {
    const numbers = countOf('Antal', 1, 2);
    expect(counted(numbers, of('A', [ale], [ale]))?.rows.map(({ label }) => label)).to.deep.equal(['A']);
    expect(counted(of('Blandad', [], [ale, 1]))).to.equal(null);
    expect(counted(numbers)).to.equal(null);
    expect(counted()).to.equal(null);
  });
});

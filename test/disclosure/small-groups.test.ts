import { expect } from 'chai';
import { join } from 'node:path';
import { countedTable } from '../../src/disclosure/counted-table';
import { readSmallGroupSettings, type SmallGroupSettings } from '../../src/disclosure/small-group-settings';
import { smallGroups } from '../../src/disclosure/small-groups';
import { refuseSmallGroups, SmallGroupsError } from '../../src/runner/refuse-small-groups';
import { count, type Count } from '../../src/statistics/count';
import { engagement } from '../../src/statistics/engagement';
import { byOrganisation } from '../../src/statistics/by-organisation';
import type { Respondent } from '../../src/survey/respondent';
import { countTable } from '../../src/tables/count-table';
import { withFolder } from '../published/invented';
import { countOf } from '../support/counts';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const SETTINGS: SmallGroupSettings = { action: 'report', baseBelow: 10, countUpTo: 4, accepted: new Map() };

/** A published table of counts of municipalities: so many of so many. */
const counting = (numbers: Readonly<Record<string, readonly [number, number]>>, id = '1-x', from = 0) =>
  tableOf(
    Object.entries(numbers).map(([label, [count, base]]) =>
      countOfRows(label, survey.municipalities.rows.slice(from, from + base), count),
    ),
    id,
  );

/** The first so many of some respondents, of all of them. */
const countOfRows = (label: string, rows: readonly Respondent[], many: number): Count => {
  const [base, counted] = [new Set(rows), new Set(rows.slice(0, many))];
  const cases = survey.municipalities.filter((one) => base.has(one));
  return count(cases, (one) => counted.has(one), label);
};

const tableOf = (counts: readonly Count[], id = '1-x') =>
  countedTable(countTable({ id, title: '', of: '', counts, base: '', source: '' }), '1-x.ipynb')!;

const reasonsOf = (...tables: ReturnType<typeof counting>[]) =>
  smallGroups(tables, SETTINGS).flatMap(({ rows }) => rows.map(({ label, reasons }) => [label, ...reasons].join(' ')));

describe('smallGroups', () => {
  it('lists bases under 10 and counts of 1 to 4, and neither 10 nor 5 nor nobody', () => {
    expect(reasonsOf(counting({ A: [5, 10], B: [0, 50], C: [20, 50] }))).to.deep.equal([]);
    expect(reasonsOf(counting({ A: [1, 50], B: [4, 50], C: [5, 50] }))).to.deep.equal(['A count', 'B count']);
    expect(reasonsOf(counting({ A: [0, 9] }))).to.deep.equal(['A base']);
    expect(reasonsOf(counting({ A: [0, 0] }))).to.deep.equal([]);
  });

  it('lists few that are left when the count is taken from its base', () => {
    expect(reasonsOf(counting({ A: [46, 50], B: [45, 50], C: [50, 50] }))).to.deep.equal(['A rest']);
  });

  it('lists few organisations behind many rows, and rows called after one', () => {
    const [most] = byOrganisation(survey.cooperationsOf('vanort')).counts;
    expect(reasonsOf(tableOf([most!]))).to.deep.equal([`${most!.label} organisations named`]);
  });

  it('lists total minus part, where the difference is small', () => {
    const total = counting({ A: [20, 60], B: [30, 60] }, '1-total');
    const part = tableOf(
      ['A', 'B'].map((label) => countOfRows(label, survey.municipalities.rows.slice(0, 53), label === 'A' ? 20 : 30)),
      '1-del',
    );
    const found = smallGroups([total, part], SETTINGS);
    expect(found.map(({ tables }) => tables)).to.deep.equal([['1-total', '1-del']]);
    expect(found[0]?.rows).to.deep.equal([
      { label: 'A', count: 0, base: 7, reasons: ['linked'] },
      { label: 'B', count: 0, base: 7, reasons: ['linked'] },
    ]);
    expect(found[0]?.explanation).to.equal(
      'Tabellen 1-total minus delen 1-del: få i skillnaden: A (0 av 7) och B (0 av 7).',
    );
  });

  it('does not link tables that share a label only, or whose bases do not lie within each other', () => {
    const one = counting({ Annat: [0, 60], A: [20, 60], B: [20, 60] }, '1-total');
    expect(reasonsOf(one, counting({ Annat: [0, 55], C: [20, 55], D: [30, 55] }, '1-annan'))).to.deep.equal([]);
    expect(reasonsOf(one, counting({ Annat: [0, 55], A: [20, 55] }, '1-annan', 100))).to.deep.equal([]);
  });

  it('finds municipalities with one region more than its part', () => {
    const [region] = survey.regions;
    const total = engagement(survey.respondents.filter((one) => one.kind === 'municipality' || one === region));
    const part = engagement(survey.municipalities);
    const rows = (of: typeof total): Count[] => [of.twinning, of.other];
    const found = smallGroups([tableOf(rows(total), '1-alla'), tableOf(rows(part), '1-kommuner')], SETTINGS);
    expect(found.map(({ tables }) => tables.join())).to.deep.equal(['1-alla,1-kommuner']);
  });

  it('is not asked of tables that were not made of rows of an export', () => {
    expect(countedTable(countTable({ id: 'x', title: '', of: '', counts: [], base: '', source: '' }), '')).to.equal(
      null,
    );
    expect(tableOf([countOf('A', 1, 2)])).to.equal(null);
  });
});

describe('The settings for small groups', () => {
  const found = smallGroups([counting({ A: [1, 50] })], SETTINGS);
  const stop = { ...SETTINGS, action: 'stop' } as const;

  it('report and go on in this repository', () => {
    expect(readSmallGroupSettings()).to.deep.equal(SETTINGS);
    expect(refuseSmallGroups(found, SETTINGS)).to.equal(1);
  });

  it('can stop before anything is published, unless a table is accepted', () => {
    expect(() => refuseSmallGroups(found, stop)).to.throw(SmallGroupsError, /1-x: få i antalet: A \(1 av 50\)/);
    const accepting = { ...stop, accepted: new Map([['1-x', 'Offentligt organ.']]) };
    const accepted = smallGroups([counting({ A: [1, 50] })], accepting);
    expect(accepted[0]?.accepted).to.equal('Offentligt organ.');
    expect(refuseSmallGroups(accepted, accepting)).to.equal(1);
  });

  it('name file and line of what is wrong', () => {
    const text = 'action: suppress\nbase-below: 10\ncount-up-to: 4\naccepted: []\n';
    withFolder({ 'small.yaml': text }, (folder) => {
      expect(() => readSmallGroupSettings(join(folder, 'small.yaml'))).to.throw('small.yaml, line 1: found action');
    });
  });
});

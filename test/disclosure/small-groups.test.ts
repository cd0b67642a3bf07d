import { expect } from 'chai';
import { countedTable } from '../../src/disclosure/counted-table';
import { smallGroups } from '../../src/disclosure/small-groups';
import type { Count } from '../../src/statistics/count';
import { byOrganisation } from '../../src/statistics/by-organisation';
import { engagement } from '../../src/statistics/engagement';
import { countTable } from '../../src/tables/count-table';
import { textOf } from '../support/figure-samples';
import { ownSurvey } from '../support/survey';
import { rows, SETTINGS, tableOf } from './invented';

/** What is told of a row that counts so many of so many. */
const reasonsOf = (count: number, base: number, more = {}): readonly string[] =>
  smallGroups([tableOf('1-x', rows(1, base), [{ label: 'A', counted: rows(1, count), ...more }])], SETTINGS).flatMap(
    (found) => found.rows.flatMap(({ reasons }) => reasons),
  );

const published = (counts: readonly Count[], id = '1-x') =>
  countedTable(countTable({ ...textOf(id), counts, of: '' }), '1-x.ipynb')!;

describe('smallGroups', () => {
  it('lists bases under 10, but not those of nobody', () => {
    expect(reasonsOf(0, 9)).to.deep.equal(['base']);
    expect(reasonsOf(0, 10)).to.deep.equal([]);
    expect(reasonsOf(0, 0)).to.deep.equal([]);
    expect(reasonsOf(1, 1)).to.deep.equal(['base', 'count']);
  });

  it('lists counts of 1 to 4, and neither 5 nor nobody', () => {
    expect([0, 1, 4, 5].map((count) => reasonsOf(count, 50))).to.deep.equal([[], ['count'], ['count'], []]);
  });

  it('lists 1 to 4 that are left when the count is taken from its base', () => {
    expect([45, 46, 49, 50].map((count) => reasonsOf(count, 50))).to.deep.equal([[], ['rest'], ['rest'], []]);
  });

  it('lists 1 to 4 organisations behind many rows, and does not say twice that few were counted', () => {
    const byOrganisations = (organisations: number, count = 20) => reasonsOf(count, 50, { organisations });
    expect([0, 1, 4, 5].map((few) => byOrganisations(few))).to.deep.equal([
      [],
      ['organisations'],
      ['organisations'],
      [],
    ]);
    expect(byOrganisations(1, 4)).to.deep.equal(['count']);
  });

  it('lists rows called after their organisation', () => {
    expect(reasonsOf(20, 50, { named: true })).to.deep.equal(['named']);
    const survey = ownSurvey();
    const [most] = byOrganisation(survey.cooperationsOf('vanort')).counts;
    const [found] = smallGroups([published([most!])], SETTINGS);
    expect(found?.rows).to.deep.include({
      label: most!.label,
      series: null,
      count: most!.count,
      base: most!.base,
      reasons: ['organisations', 'named'],
    });
  });

  it('takes its limits from the settings', () => {
    const table = tableOf('1-x', rows(1, 10), [{ label: 'A', counted: rows(1, 5) }]);
    expect(smallGroups([table], { ...SETTINGS, baseBelow: 11 })[0]?.rows[0]?.reasons).to.deep.equal(['base']);
    expect(smallGroups([table], { ...SETTINGS, countUpTo: 5 })[0]?.rows[0]?.reasons).to.deep.equal(['count', 'rest']);
  });

  it('gives one finding a table, with the rows that tell too much, and none for other tables', () => {
    const table = tableOf('2-x', rows(1, 50), [
      { label: 'A', counted: rows(1, 20) },
      { label: 'B', series: 'Kommuner', counted: rows(1, 2) },
      { label: 'C', counted: rows(1, 1) },
    ]);
    const harmless = tableOf('1-x', rows(1, 50), [{ label: 'A', counted: rows(1, 20) }]);
    expect(smallGroups([harmless, table], SETTINGS)).to.deep.equal([
      {
        kind: 'small-group',
        claims: [],
        measures: [],
        explanation: 'Tabellen 2-x: få i antalet: C (1 av 50) och B – Kommuner (2 av 50).',
        tables: ['2-x'],
        rows: [
          { label: 'B', series: 'Kommuner', count: 2, base: 50, reasons: ['count'] },
          { label: 'C', series: null, count: 1, base: 50, reasons: ['count'] },
        ],
        accepted: null,
        notebook: '2-x.ipynb',
      },
    ]);
  });

  it('finds each row’s own base', () => {
    const table = {
      ...tableOf('1-x', [], [{ label: 'A' }, { label: 'B', base: 1 }]),
      bases: [rows(1, 50), rows(1, 9)],
    };
    expect(smallGroups([table], SETTINGS)[0]?.rows.map(({ label, base }) => [label, base])).to.deep.equal([['B', 9]]);
  });

  it('lists municipalities with one region more than its part, as the part’s notebook’s finding', () => {
    const survey = ownSurvey();
    const [region] = survey.regions;
    const oneMore = survey.respondents.filter((one) => one.kind === 'municipality' || one === region);
    const engaged = (of: typeof survey.respondents): Count[] => [engagement(of).twinning, engagement(of).other];
    const total = published(engaged(oneMore), '1-alla');
    const part = { ...published(engaged(survey.municipalities), '1-kommuner'), notebook: '2-x.ipynb' };
    const found = smallGroups([total, part], SETTINGS);
    expect(found.map(({ tables, notebook }) => [tables, notebook])).to.deep.equal([
      [['1-alla', '1-kommuner'], '2-x.ipynb'],
    ]);
  });

  it('accepts a table that the settings name; of two tables, the part', () => {
    const accepting = (table: string) => ({ ...SETTINGS, accepted: new Map([[table, 'Offentligt.']]) });
    const single = tableOf('1-x', rows(1, 50), [{ label: 'A', counted: rows(1, 1) }]);
    expect(smallGroups([single], accepting('1-x'))[0]?.accepted).to.equal('Offentligt.');
    expect(smallGroups([single], accepting('1-y'))[0]?.accepted).to.equal(null);
    const pair = [tableOf('1-x', rows(1, 60), [{ label: 'A' }]), tableOf('1-del', rows(1, 55), [{ label: 'A' }])];
    expect(smallGroups(pair, accepting('1-del'))[0]?.accepted).to.equal('Offentligt.');
    expect(smallGroups(pair, accepting('1-x'))[0]?.accepted).to.equal(null);
  });
});

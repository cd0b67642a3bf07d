import { expect } from 'chai';
import type { Claim } from '../../src/published/claims/claim';
import type { Evidence } from '../../src/published/evidence/evidence';
import { byOrganisation } from '../../src/statistics/by-organisation';
import { distinct } from '../../src/statistics/distinct';
import { evenNonresponse } from '../../src/statistics/even-nonresponse';
import { frequencies } from '../../src/statistics/frequencies';
import { rankOf } from '../../src/statistics/ranking';
import { claimTrace } from '../../src/trace/claim-trace';
import { traceJson, tracesJson } from '../../src/trace/trace-json';
import { cellsText, traceTable } from '../../src/trace/trace-table';
import { traceText } from '../../src/trace/trace-text';
import { claimOf, resultOf } from '../published/invented';
import { answerRow } from '../support/small-export';
import { surveyOf } from '../support/survey';

const survey = surveyOf({
  about: 'Påhittad',
  answers: [
    answerRow({ id: 'a1', name: 'Ale', code: '1440', har: [1], hinder: 'Ja' }),
    answerRow({ id: 'a2', name: 'Alingsås', code: '1489', har: [1], hinder: 'Nej' }),
    answerRow({ id: 'a3', name: 'Alvesta', code: '0764', har: [null, null, 1] }),
    answerRow({ id: 't', status: 'Test' }),
  ],
  cooperations: [
    ['a1', 'Vänort', 'Finland'],
    ['a1', 'Vänort', 'Norge'],
    ['a2', 'Vänort', 'Norge'],
  ],
});
const yes = frequencies(survey.respondents, survey.question('hinder')).of('ja');
const owners = byOrganisation(survey.table('cooperations')).counts;

const traceOf = (claim: Parameters<typeof claimOf>[0], evidence: Evidence) =>
  claimTrace({ claim: claimOf(claim), evidence, result: resultOf(claimOf(claim), evidence) });
const decreased = { unit: 'comparison', printed: 'minskat', rule: { kind: 'decreased' } } as const;
const share = traceOf({ unit: 'percent', printed: '50', base: 'Alla', counts: 'De som svarat ja' }, yes);
const rank = traceOf({ unit: 'rank', printed: '2', as: 'tvåa', subject: 'Alingsås', base: 'Alla' }, owners);
const list = traceOf({ unit: 'list', items: ['Finland'] }, distinct(survey.table('cooperations'), ['land'], 'Länder'));

describe('claimTrace', () => {
  it('says what is counted as the register does, the file, and what cleaning did', () => {
    expect(share).to.deep.include({ counts: 'De som svarat ja', base: 'Alla', file: 'liten.xlsx', given: [] });
    expect(share.cleaning).to.deep.equal([{ rule: 'test-answers', description: 'Testsvar tas bort', places: 1 }]);
    expect([share.parts.length, share.ranked]).to.deep.equal([1, null]);
  });

  it('puts the subject of a rank first, and says who has a place', () => {
    expect(rank.parts.map(({ label }) => label)).to.deep.equal(['Alingsås', 'Ale', 'Alvesta']);
    expect(rank.ranked?.value).to.equal(2);
    expect(rank.ranked?.cells.map(({ column, row }) => `${column}${row}`)).to.deep.equal(['A2', 'A3', 'A4']);
    const byKey: Claim['subject'] = 'ja';
    const options = frequencies(survey.respondents, survey.question('hinder')).counts;
    const ofOptions = traceOf({ unit: 'rank', printed: '1', subject: byKey, base: 'Alla' }, options);
    expect([ofOptions.ranked, ofOptions.parts[0]?.label]).to.deep.equal([null, 'Ja']);
  });

  it('finds the count of a computed rank, and the groups of a test beside its p', () => {
    const computed = traceOf({ unit: 'rank', printed: '1', subject: 'Ale', base: 'Alla' }, rankOf(owners, 'Ale'));
    expect(computed.parts.map(({ label }) => label)).to.deep.equal(['Ale']);
    const claim = { unit: 'comparison', printed: 'jämnt', rule: { kind: 'not-significant', level: 0.05 } } as const;
    const test = traceOf(claim, evenNonresponse([yes, yes]));
    expect([test.parts.map(({ label }) => label), test.given.length]).to.deep.equal([['Ja', 'Ja'], 1]);
  });

  it('tells numbers that are given from counts', () => {
    const mixed = traceOf(decreased, [5, yes]);
    expect([mixed.given, mixed.parts.map(({ label }) => label)]).to.deep.equal([[5], ['Ja']]);
    const given = traceOf(decreased, [5, 6]);
    expect(given).to.deep.include({ given: [5, 6], parts: [], file: '', cleaning: [] });
    expect(traceOf({ unit: 'list', items: ['A'] }, ['A']).given).to.deep.equal(['A']);
    expect(traceOf({ unit: 'count', printed: '1' }, null).given).to.deep.equal([]);
  });
});

describe('traceText', () => {
  it('tells steps and cells of a share', () => {
    expect(traceText(share).split('\n')).to.deep.equal([
      '1-x: Påhittad uppgift',
      '  counts  De som svarat ja',
      '  base    Alla',
      '',
      'Steps',
      '  1. read liten.xlsx and clean it (test-answers 1)',
      '  2. base of Ja: organisationer som svarade på fråga 4 ”Hinder?” = 2',
      '  3. of these svarade ”Ja” på fråga 4 ”Hinder?” = 1',
      '  4. percent: 50; rounded half up to 50',
      '  5. printed 50: holds',
      '',
      'Cells of Ja (1 of 2)',
      '  count  Svar  N3',
      '  base   Svar  N3:N4',
    ]);
  });

  it('tells the cells of each distinct value, the word that is printed, and why something deviates', () => {
    expect(traceText(list)).to.include('  4. list: Finland; Norge\n  5. printed Finland: deviates\n');
    expect(traceText(list)).to.include(
      '  count  Samarbeten  C2:C4\n    Finland  Samarbeten  C2\n    Norge  Samarbeten  C3:C4\n  base   Samarbeten  C2:C4',
    );
    expect(traceText(rank)).to.include('  8. rank: 2\n  9. printed tvåa: holds\n');
    expect(traceText(rank)).to.include('Cells of Alvesta (0 of 3)\n  count  none in the workbook\n');
    const unknown = traceOf({ unit: 'count', printed: '1' }, null);
    expect(traceText(unknown)).to.include('\n  2. count\n  3. printed 1: not in the export. ');
    expect(traceText(unknown)).to.not.include('  base ');
  });

  it('tells of numbers that nothing in the export was counted for', () => {
    expect(traceText(traceOf(decreased, [5, yes]))).to.match(/\n\nNot counted in the export: 5$/);
    const given = traceOf(decreased, [5, 6]);
    expect(traceText({ ...given, result: { ...given.result, notebook: '1-x.ipynb' } })).to.include(
      'Steps\n  1. 1-x.ipynb computes the value itself\n  2. comparison: 5, sedan 6\n',
    );
  });

  it('wraps long lists of cells between two of them', () => {
    const cells = Array.from({ length: 40 }, (_, at) => ({ sheet: 'Svar', column: 'B', row: 10 + 2 * at }));
    const part = { ...share.parts[0]!, count: { value: 40, cells, groups: null } };
    const lines = traceText({ ...share, parts: [part] }).split('\n');
    const [first = '', second = ''] = lines.slice(lines.findIndex((line) => line.startsWith('  count  Svar')));
    expect(first).to.match(/^ {2}count {2}Svar {2}B10, B12, .*, B\d+,$/);
    expect(second).to.match(/^ {15}B\d+, /);
    expect(Math.max(...lines.map(({ length }) => length))).to.be.within(95, 101);
  });
});

describe('traceTable', () => {
  it('has a row for the count and one for its base', () => {
    expect(traceTable(share.parts, 'Källa')).to.deep.equal({
      id: 'sparning',
      title: 'Så räknas det',
      columns: ['part', 'number', 'what', 'cells'],
      heads: { part: 'Del', number: 'Antal', what: 'Vad', cells: 'Celler' },
      rows: [
        { part: 'Ja', number: 1, what: 'svarade ”Ja” på fråga 4 ”Hinder?”', cells: 'Svar: N3' },
        {
          part: 'Bas för Ja',
          number: 2,
          what: 'organisationer som svarade på fråga 4 ”Hinder?”',
          cells: 'Svar: N3:N4',
        },
      ],
      base: '',
      source: 'Källa',
    });
  });

  it('names the first ranges and counts the rest', () => {
    const cells = (many: number) =>
      Array.from({ length: many }, (_, at) => ({ sheet: 'S', column: 'B', row: 1 + 2 * at }));
    expect(cellsText([])).to.equal('inga celler i exporten');
    expect(cellsText(cells(12))).to.match(/, B23$/);
    expect(cellsText(cells(13))).to.match(/, B23 och 1 område till$/);
    expect(cellsText(cells(14))).to.match(/^S: B1, .*, B23 och 2 områden till$/);
    expect(cellsText(cells(14), Infinity)).to.match(/, B27$/);
    expect(cellsText([...cells(1), { sheet: 'T', column: 'C', row: 2 }])).to.equal('S: B1; T: C2');
  });
});

describe('traceJson', () => {
  it('names every cell by itself, with measure, count and base of the first part', () => {
    const json = traceJson(share);
    expect(json).to.deep.include({ id: '1-x', given: [], measure: yes.measure });
    expect(json.count).to.deep.equal({ value: 1, cells: ['Svar!N3'] });
    expect(json.base).to.deep.equal({ value: 2, cells: ['Svar!N3', 'Svar!N4'] });
    expect(json.parts).to.have.length(1);
    expect(json.parts[0]).to.include({ label: 'Ja', counted: 'svarade ”Ja” på fråga 4 ”Hinder?”' });
  });

  it('has those with a place as the base of a rank, groups of distinct values, and null where nothing was counted', () => {
    expect(traceJson(rank).base).to.deep.equal({
      value: 2,
      cells: ['Samarbeten!A2', 'Samarbeten!A3', 'Samarbeten!A4'],
    });
    expect(traceJson(list).count?.groups).to.deep.equal([
      { value: 'Finland', cells: ['Samarbeten!C2'] },
      { value: 'Norge', cells: ['Samarbeten!C3', 'Samarbeten!C4'] },
    ]);
    expect(traceJson(traceOf(decreased, [5, 6]))).to.deep.equal({
      ...{ id: '1-x', measure: null, count: null, base: null },
      ...{ parts: [], given: [5, 6] },
    });
  });

  it('keeps printed numbers and tables of a run apart', () => {
    const { claims, tables } = tracesJson([share, { table: '1-x', parts: share.parts }]);
    expect(claims).to.deep.equal([traceJson(share)]);
    expect(tables).to.deep.equal([{ table: '1-x', parts: traceJson(share).parts }]);
  });
});

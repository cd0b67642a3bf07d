import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Touched } from '../../src/notebook/touched';
import { inputReport, keptTouched, writeInput } from '../../src/runner/input-report';
import { warningsText } from '../../src/runner/warnings-text';
import { inventedSurvey } from '../support/invented-survey';

const step = (rule: string, places: string[], severity: 'warning' | 'rule' = 'warning') => ({
  ...{ rule, severity, places, description: `${rule} på svenska`, inEnglish: `${rule} in English` },
});
const survey = inventedSurvey({
  cleaning: [step('first', ['Svar!H3', 'Svar!5:9']), step('none', []), step('usual', ['Svar!4:4'], 'rule')],
});
const touched: Touched[] = [
  { rule: 'first', claims: ['2-b', '1-a'], tables: {} },
  { rule: 'first', claims: ['1-a'], tables: { '2-y': 3 } },
  { rule: 'first', claims: [], tables: { '1-x': 1 } },
];

describe('inputReport', () => {
  it('tells every warning with its places, and the numbers that rest on them, in an order of its own', () => {
    const { export: file, warnings } = inputReport(survey, touched);
    expect(file).to.deep.equal({ file: survey.file, sha256: survey.sha256 });
    expect(warnings).to.deep.equal([
      {
        rule: 'first',
        description: 'first på svenska',
        inEnglish: 'first in English',
        count: 6,
        places: ['Svar!H3', 'Svar!5:9'],
        claims: ['1-a', '2-b'],
        tables: { '1-x': 1, '2-y': 3 },
      },
    ]);
    expect(Object.keys(warnings[0]?.tables ?? {})).to.deep.equal(['1-x', '2-y']);
  });

  it('tells a warning on which nothing rests', () => {
    expect(inputReport(survey, []).warnings[0]).to.deep.include({ claims: [], tables: {} });
  });

  it('is kept for the notebooks that do not run again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'input-'));
    try {
      expect(keptTouched(folder, new Set(['1-a']), () => true)).to.deep.equal([]);
      writeInput(inputReport(survey, touched), folder);
      expect(readFileSync(join(folder, 'input.json'), 'utf8')).to.match(/\}\n$/u);
      expect(keptTouched(folder, new Set(['2-b']), (id) => id.startsWith('2'))).to.deep.equal([
        { rule: 'first', claims: ['2-b'], tables: { '2-y': 3 } },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('warningsText', () => {
  const warningOf = (places: string[]) =>
    inputReport(inventedSurvey({ cleaning: [step('first', places)] }), touched).warnings;

  it('says how many places, where, and how much rests on them', () => {
    expect(warningsText(warningOf(['Svar!H3'])).split('\n')).to.deep.equal([
      'Warnings about the export, and how much rests on the cells that they name',
      '  first: 1 place, 2 printed numbers, 4 counts in figures and tables',
      '    first in English: Svar!H3',
    ]);
  });

  it('names the first places and counts the others', () => {
    const places = Array.from({ length: 7 }, (_, index) => `Svar!H${index + 3}`);
    expect(warningsText(warningOf(places)))
      .to.contain('first: 7 places,')
      .and.to.contain('Svar!H3, Svar!H4, Svar!H5, Svar!H6, Svar!H7, … (2 more in input.json)');
    // A stretch is as many as its rows, also among those that are only counted.
    expect(warningsText(warningOf([...places, 'Svar!20:25'])))
      .to.contain('first: 13 places,')
      .and.to.contain('… (8 more in input.json)');
  });

  it('is empty without warnings', () => expect(warningsText([])).to.equal(''));
});

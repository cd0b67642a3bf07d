import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { loadSurvey } from '../../src/export/load-survey';
import { findSurveyFiles } from '../../src/export/survey-files';
import { ENCODINGS, writeCsv } from '../support/csv-export';
import { contentOf } from '../support/survey-content';

const OWN = findSurveyFiles().export;
const FORMATS = [
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsm'],
  ['xlsb', 'xlsb'],
  ['xls', 'biff8'],
  ['ods', 'ods'],
] as const;

describe('The same answers in every format', () => {
  const wanted = contentOf(loadSurvey());
  let folder: string;
  let book: XLSX.WorkBook;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'formats-'));
    book = XLSX.readFile(OWN, { cellDates: true, UTC: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [ending, bookType] of FORMATS) {
    it(`.${ending} gives the same survey`, () => {
      const path = join(folder, `export.${ending}`);
      // The library writes defined names into .ods without escaping their quotation marks.
      const Workbook = bookType === 'ods' ? {} : book.Workbook;
      writeFileSync(path, XLSX.write({ ...book, Workbook }, { type: 'buffer', bookType, compression: true }) as Buffer);
      const survey = loadSurvey({ export: path });
      expect(contentOf(survey)).to.deep.equal(wanted);
      expect(survey.cleaning.find(({ rule }) => rule === 'other-format')?.places).to.deep.equal([]);
    });
  }

  for (const delimiter of [',', ';', '\t'] as const) {
    for (const [name, encode] of Object.entries(ENCODINGS)) {
      if (delimiter !== ';' && name !== 'UTF-8') continue;
      it(`.csv with ${JSON.stringify(delimiter)} in ${name} gives the same survey`, () => {
        const path = writeCsv(book, folder, 'Svar', { delimiter, encode });
        expect(contentOf(loadSurvey({ export: path }))).to.deep.equal(wanted);
      });
    }
  }

  it('.csv under the names that a program gives which saves all sheets', () => {
    const encode = ENCODINGS['UTF-8'];
    const path = writeCsv(book, folder, 'Svar', { delimiter: ';', encode }, (sheet) => `alla-${sheet}.csv`);
    expect(contentOf(loadSurvey({ export: path }))).to.deep.equal(wanted);
  });

  it('reads by content, and says so, where the ending is another workbook’s', () => {
    const path = join(folder, 'fel.xls');
    writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
    const survey = loadSurvey({ export: path });
    expect(contentOf(survey)).to.deep.equal(wanted);
    expect(survey.cleaning.find(({ rule }) => rule === 'other-format')?.places).to.deep.equal(['fel.xls: xlsx']);
  });
});

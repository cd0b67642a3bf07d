import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { loadSurvey } from '../../src/export/load-survey';
import { frequencies } from '../../src/statistics/frequencies';
import { claimTrace, type ClaimTrace } from '../../src/trace/claim-trace';
import { FILLS } from '../../src/trace/mark-styles';
import { legendName } from '../../src/trace/legend-sheet';
import { markWorkbook } from '../../src/trace/mark-workbook';
import { Zip } from '../../src/trace/zip';
import { claimOf, resultOf } from '../published/invented';
import { answerRow, withSmallExport } from '../support/small-export';

const claim = claimOf({ unit: 'count', printed: '2', label: 'Vänort & <annat>' });
const content = {
  answers: [
    answerRow({ id: 'a1', name: 'Ale', code: '1440', har: [1], hinder: 'Ja' }),
    answerRow({ id: 'a2', name: 'Alingsås', code: '1489', har: [null, null, 1], hinder: 'Nej' }),
    answerRow({ id: 'a3', name: 'Alvesta', code: '0764', har: [null, 1] }),
  ],
};

/** Marks those who answered "Ja" to a question that not everybody answered, and hands over the copy. */
function withMarked(use: (marked: Buffer, original: Buffer, trace: ClaimTrace, reload: () => unknown) => void): void {
  withSmallExport(content, (files) => {
    const survey = loadSurvey(files);
    const [yes] = frequencies(survey.respondents, survey.question('hinder')).counts;
    const trace = claimTrace({ claim, evidence: yes!, result: resultOf(claim, yes!) });
    const marked = markWorkbook(readFileSync(files.export), trace);
    const path = join(files.folder, 'markerad.xlsx');
    writeFileSync(path, marked);
    use(marked, readFileSync(files.export), trace, () => loadSurvey({ ...files, export: path }));
  });
}

const fillOf = (sheet: XLSX.WorkSheet, address: string): string | undefined =>
  ((sheet[address] as XLSX.CellObject | undefined)?.s as { fgColor?: { rgb?: string } } | undefined)?.fgColor?.rgb;

describe('markWorkbook', () => {
  it('fills what is counted and the rest of the base, and nothing else', () => {
    withMarked((marked) => {
      const sheet = XLSX.read(marked, { cellStyles: true, WTF: true }).Sheets['Svar']!;
      expect(fillOf(sheet, 'N3')).to.equal(FILLS.count.slice(2));
      expect(fillOf(sheet, 'N4')).to.equal(FILLS.base.slice(2));
      for (const address of ['N5', 'H3', 'A3', 'N1']) expect(fillOf(sheet, address), address).to.equal(undefined);
    });
  });

  it('keeps every value, and every part but formats, marked sheets and the list of sheets', () => {
    withMarked((marked, original) => {
      const [now, before] = [marked, original].map((bytes) => XLSX.read(bytes, { WTF: true }));
      for (const name of before!.SheetNames)
        expect(XLSX.utils.sheet_to_json(now!.Sheets[name]!, { header: 1 })).to.deep.equal(
          XLSX.utils.sheet_to_json(before!.Sheets[name]!, { header: 1 }),
        );
      const [zip, was] = [new Zip(marked), new Zip(original)];
      const changed = was.names.filter((name) => zip.text(name) !== was.text(name));
      expect(changed.sort()).to.deep.equal([
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ]);
    });
  });

  it('tells on a sheet of its own what the fills mean, escaped', () => {
    withMarked((marked) => {
      const book = XLSX.read(marked, { WTF: true });
      expect(book.SheetNames).to.deep.equal(['Svar', 'Samarbeten', legendName()]);
      const text = XLSX.utils.sheet_to_csv(book.Sheets[legendName()]!);
      expect(text).to.include('1-x: Vänort & <annat>').and.to.include('Svar: N3').and.to.include('Kopia av,liten.xlsx');
    });
  });

  it('gives a workbook that loads to the same survey', () => {
    withMarked((_marked, _original, _trace, reload) => expect(reload).to.not.throw());
  });

  it('keeps formats under the fill, and puts in the blank cells of a range', () => {
    const at = (column: string, row: number) => ({ sheet: 'Svar', column, row });
    withMarked((_, original, trace) => {
      const whole = {
        ...trace,
        parts: [{ ...trace.parts[0]!, base: { value: 3, cells: [at('H', 3), at('I', 3), at('A', 4)], groups: null } }],
      };
      withSmallExport(content, (files) => {
        const zip = new Zip(markWorkbook(readFileSync(files.export), whole));
        const sheet = zip.text('xl/worksheets/sheet1.xml');
        expect(sheet).to.match(/<c r="I3" s="\d+"\/>/);
        expect(sheet.indexOf('r="I3"')).to.be.greaterThan(sheet.indexOf('r="H3"'));
        expect(sheet).to.match(/<c r="A4" t="str" s="\d+">/);
        expect(zip.text('xl/styles.xml')).to.match(/<cellXfs count="3">/);
      });
      expect(() => new Zip(original.subarray(0, 40))).to.throw('not a zip archive');
    });
  });

  it('gives its legend a name that no sheet has', () => {
    withSmallExport(content, (files) => {
      const book = XLSX.utils.book_new();
      for (const name of [legendName(), `${legendName()} 4`, 'Svar'])
        XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['a']]), name);
      const path = join(files.folder, 'tagna.xlsx');
      writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
      const { counts } = frequencies(loadSurvey(files).respondents, loadSurvey(files).question('hinder'));
      const trace = claimTrace({ claim, evidence: counts[0]!, result: resultOf(claim, counts[0]!) });
      const { SheetNames } = XLSX.read(markWorkbook(readFileSync(path), { ...trace, parts: [] }));
      expect(SheetNames).to.deep.equal([legendName(), `${legendName()} 4`, 'Svar', `${legendName()} 5`]);
    });
  });

  it('can be marked again: both marks are there, and no sheet has the name or number of another', () => {
    withSmallExport(content, (files) => {
      const survey = loadSurvey(files);
      const { counts } = frequencies(survey.respondents, survey.question('hinder'));
      const path = join(files.folder, 'markerad.xlsx');
      let file = files.export;
      // Those who answered "Ja", then those who answered "Nej", then the first ones again.
      for (const one of [counts[0]!, counts[1]!, counts[0]!]) {
        const trace = claimTrace({ claim, evidence: one, result: resultOf(claim, one) });
        writeFileSync(
          path,
          markWorkbook(readFileSync(file), {
            ...trace,
            parts: trace.parts.map((part) => ({ ...part, base: { ...part.base, cells: [] } })),
          }),
        );
        file = path;
      }
      const book = XLSX.read(readFileSync(path), { cellStyles: true, WTF: true });
      for (const address of ['N3', 'N4']) expect(fillOf(book.Sheets['Svar']!, address)).to.equal(FILLS.count.slice(2));
      expect(book.SheetNames.slice(0, 3)).to.deep.equal(['Svar', 'Samarbeten', legendName()]);
      expect(book.SheetNames).to.have.length(5);

      const zip = new Zip(readFileSync(path));
      expectDistinct(zip.text('xl/workbook.xml'), /<sheet [^>]*\bname="([^"]*)"/g, 5);
      expectDistinct(zip.text('xl/workbook.xml'), /<sheet [^>]*\bsheetId="([^"]*)"/g, 5);
      expectDistinct(zip.text('xl/workbook.xml'), /<sheet [^>]*\br:id="([^"]*)"/g, 5);
      expectDistinct(zip.text('xl/_rels/workbook.xml.rels'), /<Relationship [^>]*\bId="([^"]*)"/g);
      const parts = expectDistinct(zip.text('[Content_Types].xml'), /<Override [^>]*\bPartName="\/([^"]*)"/g);
      expect(zip.names).to.include.members(parts);
      expect(() => loadSurvey({ ...files, export: path })).to.not.throw();
    });
  });
});

/** Expects an attribute to differ from element to element, and gives its values. */
function expectDistinct(xml: string, pattern: RegExp, length?: number): string[] {
  const values = [...xml.matchAll(pattern)].map(([, value = '']) => value);
  expect([...new Set(values)]).to.deep.equal(values);
  if (length !== undefined) expect(values).to.have.length(length);
  return values;
}

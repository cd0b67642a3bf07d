import { expect } from 'chai';
import * as XLSX from 'xlsx';
import fc from 'fast-check';
import { csvText } from '../../src/tables/csv';

describe('csvText', () => {
  it('quotes what needs it, leaves null empty and numbers unrounded', () => {
    expect(
      csvText(
        ['a', 'b'],
        [
          ['x, "y"', 100 / 3],
          [null, true],
          ['två\nrader', -1],
        ],
      ),
    ).to.equal('a,b\n"x, ""y""",33.333333333333336\n,true\n"två\nrader",-1\n');
  });

  it('leaves numbers empty that are none', () => {
    expect(csvText(['a', 'b', 'c'], [[NaN, Infinity, 0]])).to.equal('a,b,c\n,,0\n');
  });

  it('puts an apostrophe before what a spreadsheet program would run', () => {
    for (const text of ['=1+1', '+1', '-1', '@x', '\tx']) expect(csvText(['a'], [[text]])).to.equal(`a\n'${text}\n`);
    expect(csvText(['a'], [['\rx']])).to.equal('a\n"\'\rx"\n');
    for (const text of ['1-1', 'x=1', 'a@b', ' =1', '']) expect(csvText(['a'], [[text]])).to.equal(`a\n${text}\n`);
  });

  it('treats heads as it does cells', () => {
    expect(csvText(['a,b', '=x'], [])).to.equal('"a,b",\'=x\n');
  });

  it('quotes texts with commas, quotes or line ends, and no others', () => {
    for (const text of ['a,b', 'a\nb', 'a\rb']) expect(csvText(['a'], [[text]])).to.equal(`a\n"${text}"\n`);
    expect(csvText(['a'], [['"a"b"']])).to.equal('a\n"""a""b"""\n');
    for (const text of ['a;b', "a'b", 'a b']) expect(csvText(['a'], [[text]])).to.equal(`a\n${text}\n`);
    expect(csvText(['a'], [[false]])).to.equal('a\nfalse\n');
  });

  it('is read back as it was written', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((one) => !/^[=+\-@\t\r]/.test(one) && one.trim() === one && !one.includes('\0') && !one.includes('\r'));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const sheet = XLSX.read(csvText(['a', 'b'], rows), { type: 'string', raw: true }).Sheets.Sheet1;
        expect(XLSX.utils.sheet_to_json(sheet!, { header: 1, raw: true }).slice(1)).to.deep.equal(rows);
      }),
    );
  });
});

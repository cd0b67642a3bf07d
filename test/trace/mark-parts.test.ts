import { expect } from 'chai';
import { legendSheet } from '../../src/trace/legend-sheet';
import { markCells } from '../../src/trace/mark-cells';
import { FILLS, MarkedStyles } from '../../src/trace/mark-styles';
import { sheetCells } from '../../src/trace/sheet-cells';
import { frequencies } from '../../src/statistics/frequencies';
import { claimTrace } from '../../src/trace/claim-trace';
import { Zip } from '../../src/trace/zip';
import { casesOf, QUESTION } from '../support/cases';
import { claimOf, resultOf } from '../published/invented';

const STYLES =
  '<styleSheet><fills count="2"><fill a="1"/><fill><b/></fill></fills>' +
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="3" fillId="1" applyFill="0"><d/></xf></cellXfs></styleSheet>';

/** The same with every element under a prefix, as some programs write it. */
const prefixed = (xml: string): string => xml.replace(/<(\/?)(\w)/g, '<$1x:$2');

describe('MarkedStyles', () => {
  it('adds a fill a mark and a twin of each marked format that keeps its other formatting', () => {
    const styles = new MarkedStyles(STYLES);
    expect([styles.marked(1, 'count'), styles.marked(1, 'base'), styles.marked(1, 'count')]).to.deep.equal([2, 3, 2]);
    const fill = (rgb: string): string =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill></fill>`;
    expect(String(styles)).to.equal(
      `<styleSheet><fills count="4"><fill a="1"/><fill><b/></fill>${fill('FFF4A460')}${fill('FFFFF2CC')}</fills>` +
        '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="3" fillId="1" applyFill="0"><d/></xf>' +
        '<xf numFmtId="3" fillId="2" applyFill="1"><d/></xf><xf numFmtId="3" fillId="3" applyFill="1"><d/></xf></cellXfs></styleSheet>',
    );
    expect(FILLS).to.deep.equal({ count: 'FFF4A460', base: 'FFFFF2CC' });
  });

  it('writes under the prefix of the file, takes the first format for one that is not there, and refuses other styles', () => {
    const styles = new MarkedStyles(prefixed(STYLES));
    expect(styles.marked(9, 'base')).to.equal(2);
    expect(String(styles)).to.include('<x:xf numFmtId="0" fillId="3" applyFill="1"/></x:cellXfs>');
    expect(String(styles)).to.include('<x:fill><x:patternFill patternType="solid"><x:fgColor rgb="FFF4A460"/>');
    expect(() => new MarkedStyles('<styleSheet/>')).to.throw("no fills in the workbook's styles");
  });
});

describe('markCells', () => {
  const row = '<row r="2" spans="1:3" s="1"><c r="C2" s="1"><v>1</v></c><c r="D2"/></row><row r="3"><c r="A3"/></row>';

  it('gives cells their marked format, puts blank ones in at their place, and leaves other rows alone', () => {
    const styles = new MarkedStyles(STYLES);
    const marked = markCells(row, { count: ['C2'], base: ['B2:C2'] }, styles);
    expect(marked).to.equal(
      '<row r="2" s="1"><c r="B2" s="3"/><c r="C2" s="2"><v>1</v></c><c r="D2"/></row><row r="3"><c r="A3"/></row>',
    );
  });

  it('does so under a prefix, and in rows that were empty', () => {
    const styles = new MarkedStyles(STYLES);
    expect(markCells(prefixed('<row r="2"/>'), { count: ['B2'], base: [] }, styles)).to.equal(
      '<x:row r="2"><x:c r="B2" s="2"/></x:row>',
    );
  });
});

describe('sheetCells in reading order', () => {
  it('sorts ranges by rows, then columns, whatever order the cells come in', () => {
    const at = (column: string, row: number) => ({ sheet: 'S', column, row });
    const cells = [at('C', 9), at('AA', 2), at('B', 2), at('C', 10), at('D', 9), at('B', 11), at('B', 1)];
    expect(sheetCells(cells)).to.deep.equal([
      { sheet: 'S', ranges: ['B1:B2', 'AA2', 'D9', 'C9:C10', 'B11'].sort(byRow) },
    ]);
  });
});

/** By row, then column: reading order. */
function byRow(a: string, b: string): number {
  const [one, other] = [a, b].map((range) => /^([A-Z]+)(\d+)/.exec(range)!);
  return Number(one![2]) - Number(other![2]) || one![1]!.length - other![1]!.length || (one![1]! < other![1]! ? -1 : 1);
}

describe('legendSheet', () => {
  it('tells what is marked, how, and in which cells', () => {
    const columns = new Map([
      ['a', 'H'],
      ['b', 'I'],
    ]);
    const question = { ...QUESTION, columns };
    const yes = frequencies(casesOf(['a', 'b'], question), question).of('a');
    const claim = claimOf({ unit: 'count', printed: '1', base: 'Alla & envar', counts: 'De <a>' });
    const trace = claimTrace({ claim, evidence: yes, result: resultOf(claim, yes) });
    const texts = (of: typeof trace) =>
      [...legendSheet(of, new MarkedStyles(STYLES)).matchAll(/<t [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts(trace)).to.deep.equal([
      ...['Uppgift', '1-x: Påhittad uppgift', 'Räknas', 'De &lt;a&gt;', 'Bas', 'Alla &amp; envar'],
      ...['Kopia av', 'pahittad.xlsx', 'Räknade celler', 'denna färg', 'Celler i basen', 'denna färg'],
      ...['A: 1', 'S: H1', 'Bas för A: 2', 'S: H1, I2'],
    ]);
    expect(texts({ ...trace, base: null })).to.not.include('Bas');
    expect(legendSheet(trace, new MarkedStyles(STYLES))).to.include('spreadsheetml/2006/main');
    const long = { ...trace, counts: 'x'.repeat(40_000) };
    expect(texts(long)[3]).to.have.length(32_000);
  });
});

describe('Zip', () => {
  it('names a part that is not there', () => {
    const zip = new Zip(Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'));
    expect(() => zip.text('xl/styles.xml')).to.throw('no part xl/styles.xml in the workbook');
  });
});

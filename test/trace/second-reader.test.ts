import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { findSurveyFiles } from '../../src/export/survey-files';
import { frequencies } from '../../src/statistics/frequencies';
import type { Question } from '../../src/survey/question';
import { claimTrace } from '../../src/trace/claim-trace';
import { legendName } from '../../src/trace/legend-sheet';
import { FILLS } from '../../src/trace/mark-styles';
import { markWorkbook } from '../../src/trace/mark-workbook';
import { claimOf, resultOf } from '../published/invented';
import { temporaryFile } from '../support/reproduction';
import { secondReader, type ReadCell, type ReadWorkbook } from '../support/second-reader';
import { ownSurvey } from '../support/survey';

/** Those that a test holds for, by sheet and address. */
const cellsWith = (book: ReadWorkbook, test: (cell: ReadCell) => boolean): string[] =>
  [...book].flatMap(([sheet, cells]) =>
    [...cells].filter(([, cell]) => test(cell)).map(([address]) => `${sheet}!${address}`),
  );

describe('a marked workbook, as openpyxl reads it', () => {
  let original: ReadWorkbook;
  let marked: ReadWorkbook;
  let counted: string[];
  let rest: string[];

  before(function () {
    const read = secondReader();
    if (!read) {
      console.log('    skipped: no python3 with openpyxl here');
      this.skip();
    }
    const survey = ownSurvey();
    const question = survey.questions.find(isSingle)!;
    const one = frequencies(survey.population('municipality'), question).counts[0]!;
    const column = question.columns.get('answer')!;
    const cells = (rows: typeof one.rows) => rows.map(({ sheet, row }) => `${sheet}!${column}${row}`);
    counted = cells(one.rows);
    rest = cells(one.baseRows.filter((row) => !one.rows.includes(row)));

    const claim = claimOf({ unit: 'count', printed: '1' });
    const trace = claimTrace({ claim, evidence: one, result: resultOf(claim, one) });
    const [file, path] = [findSurveyFiles().export, temporaryFile('marked.xlsx')];
    writeFileSync(path, markWorkbook(readFileSync(file), trace));
    [original, marked] = [read(file), read(path)];
  });

  it('has the sheets of the original and one more', () => {
    expect([...marked.keys()]).to.deep.equal([...original.keys(), legendName()]);
  });

  it('has every cell of the original with its value and format, and no value more', () => {
    const withValue = (cells: ReadonlyMap<string, ReadCell>) => [...cells].filter(([, { value }]) => value !== null);
    for (const [sheet, cells] of original) {
      const now = marked.get(sheet)!;
      const changed = [...cells].filter(([address, { value, format }]) => {
        const cell = now.get(address);
        return !cell || cell.value !== value || cell.format !== format;
      });
      expect(changed, sheet).to.deep.equal([]);
      expect(withValue(now).length, sheet).to.equal(withValue(cells).length);
    }
  });

  it('has what is counted and the rest of the base filled, each in its colour, and nothing else', () => {
    expect(counted).to.not.be.empty;
    expect(rest).to.not.be.empty;
    const before = new Set(cellsWith(original, ({ fill }) => fill !== null));
    const filled = (colour: string) =>
      cellsWith(marked, ({ fill }) => fill === colour).filter((cell) => !cell.startsWith(`${legendName()}!`));
    expect(filled(FILLS.count)).to.have.members(counted);
    expect(filled(FILLS.base)).to.have.members(rest);
    const others = cellsWith(marked, ({ fill }) => fill !== null && !Object.values(FILLS).includes(fill));
    expect(others).to.have.members([...before]);
  });

  it('tells on its last sheet what the colours mean, in those colours', () => {
    const legend = marked.get(legendName())!;
    const colourOf = (head: string) => {
      const [address] = [...legend].find(([, { value }]) => value === head)!;
      return legend.get(address.replace('A', 'B'))?.fill;
    };
    expect([colourOf('Räknade celler'), colourOf('Celler i basen')]).to.deep.equal([FILLS.count, FILLS.base]);
  });
});

const isSingle = ({ type, columns }: Question): boolean => type === 'single' && columns.has('answer');

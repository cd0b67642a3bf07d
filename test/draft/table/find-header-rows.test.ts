import { expect } from 'chai';
import { findHeaderRows } from '../../../src/draft/table/find-header-rows';
import { csvSheet } from '../../../src/workbook/csv-sheet';

const sheet = (...rows: readonly string[]) => csvSheet(Buffer.from(rows.join('\n')), 'file.csv', 'Svar');
const answers = (count: number, row: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => row(at));
const DATA = answers(12, (at) => `${500 + at},2024-03-${10 + at},${at % 2 ? 'Yes' : 'No'},${at % 3 ? 'Red' : 'Blue'}`);

describe('findHeaderRows', () => {
  it('finds one row where answers follow at once', () => {
    expect(findHeaderRows(sheet('Id,Day,Own it?,Colour', ...DATA))).to.deep.equal({ row: 1, rows: 1 });
  });

  it('finds two, and three with what a tool needs for its import', () => {
    expect(findHeaderRows(sheet('Id,Day,Own it?,Colour', ',,Response,Response', ...DATA)).rows).to.equal(2);
    const json = '"{""ImportId"":""a""}","{""ImportId"":""b""}","{""ImportId"":""c""}","{""ImportId"":""d""}"';
    expect(findHeaderRows(sheet('id,day,q1,q2', 'Id,Day,Own it?,Colour', json, ...DATA)).rows).to.equal(3);
  });

  it('takes the label of a box below the question for a header, though cells below hold it, too', () => {
    const boxes = answers(
      12,
      (at) => `${500 + at},${at % 2 ? 'Pie' : ''},${at % 3 ? 'Cake' : ''},${at % 5 ? 'Tea' : ''}`,
    );
    expect(findHeaderRows(sheet('Id,What do you like?,,', ',Pie,Cake,Tea', ...boxes)).rows).to.equal(2);
  });

  it('leaves titles out, and finds none where answers begin in the first row', () => {
    expect(findHeaderRows(sheet('A survey,,,', ',,,', 'Id,Day,Own it?,Colour', ...DATA))).to.deep.equal({
      row: 3,
      rows: 1,
    });
    expect(findHeaderRows(sheet(...DATA)).rows).to.equal(0);
  });

  it('finds one row over a single answer', () => {
    expect(findHeaderRows(sheet('Id,Day,Own it?,Colour', DATA[0]!)).rows).to.equal(1);
  });
});

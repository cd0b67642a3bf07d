import { expect } from 'chai';
import { csvStem } from '../../src/workbook/csv-files';

describe('csvStem', () => {
  it('is the name without ending, and without the sheet of the answers', () => {
    expect(csvStem('mapp/enkat.csv', 'Svar')).to.equal('enkat');
    expect(csvStem('mapp/enkat-2018-SVAR.csv', 'Svar')).to.equal('enkat-2018');
    expect(csvStem('enkat-svara.csv', 'Svar')).to.equal('enkat-svara');
  });

  it('knows a sheet whose name holds a hyphen, in any Unicode form', () => {
    expect(csvStem('enkat-Svar-2018.csv', 'Svar-2018')).to.equal('enkat');
    expect(csvStem('enkät-Läsår.csv'.normalize('NFD'), 'Läsår')).to.equal('enkät'.normalize('NFD'));
  });
});

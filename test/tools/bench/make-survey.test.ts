import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { loadSurvey } from '../../../src/export/load-survey';
import { makeSurvey } from '../../../tools/bench/make-survey';
import { inFolder } from '../../export/fuzz/temporary';

describe('makeSurvey', () => {
  const own = loadSurvey();
  const size = own.respondents.length;

  it('makes an export in which everybody counts, with the answers and cooperations of the repository’s, over and over', () => {
    inFolder((folder) => {
      const made = loadSurvey(makeSurvey(folder, size + 3));
      expect(made.respondents).to.have.length(size + 3);
      expect(made.setAside.respondents).to.deep.equal([]);
      expect(new Set(made.respondents.map(({ organisation }) => organisation?.code)).size).to.equal(size + 3);
      const first = new Set(own.respondents.rows.slice(0, 3));
      const again = own.table('cooperations').rows.filter(({ respondent }) => first.has(respondent)).length;
      expect(made.table('cooperations')).to.have.length(own.table('cooperations').length + again);
      expect(made.respondents.rows.slice(0, size).map(({ answers }) => answers)).to.deep.equal(
        own.respondents.map(({ answers }) => answers),
      );
    });
  });

  it('makes the same file of the same number', () => {
    const bytes = (): Buffer => inFolder((folder) => readFileSync(makeSurvey(folder, 5).export));
    expect(bytes().equals(bytes())).to.equal(true);
  });
});

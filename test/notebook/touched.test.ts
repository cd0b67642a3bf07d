import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { touchedClaims, touchedCounts } from '../../src/notebook/touched';
import { warningsTable } from '../../src/notebook/warnings-table';
import { frequencies } from '../../src/statistics/frequencies';
import type { Survey } from '../../src/survey/survey';
import { countTable } from '../../src/tables/count-table';
import { chapterOf, claimOf } from '../published/invented';
import { answerRow, withSmallExport } from '../support/small-export';

const claims = ['ja', 'nej'].map((id) => claimOf({ id: `1-${id}`, unit: 'count', printed: '1' }));
/** An export in which the second respondent writes without ticking. */
const load = (orsak: (string | null)[]): Survey =>
  withSmallExport(
    {
      about: 'Påhittade svar',
      answers: [
        answerRow({ id: 'a', name: 'Ale', code: '1440', har: [null, 1], hinder: 'Ja' }),
        answerRow({ id: 'b', name: 'Alingsås', code: '1489', har: [null, null, 1], orsak, hinder: 'Nej' }),
      ],
    },
    loadSurvey,
  );
const open = (survey: Survey) => {
  const chapter = chapterOf(claims);
  const municipalities = survey.population('municipality');
  chapter.check('1-ja', frequencies(municipalities, survey.question('hinder')).of('ja'));
  chapter.check('1-nej', frequencies(municipalities, survey.question('orsak')).of('annat'));
  return chapter;
};

describe('What rests on warnings', () => {
  const survey = load([null, null, 'Ingen ork']);
  const chapter = open(survey);

  it('are the printed numbers with a warned cell among their own', () => {
    expect(touchedClaims(chapter)).to.deep.equal([{ rule: 'text-without-tick', claims: ['1-nej'], tables: {} }]);
  });

  it('are the counts of a table with such a cell', () => {
    const { counts } = frequencies(survey.population('municipality'), survey.question('orsak'));
    const table = countTable({ id: '1-orsak', title: 'T', of: 'Orsak', counts, base: 'Bas', source: 'Källa' });
    expect(touchedCounts(table)).to.deep.equal([{ rule: 'text-without-tick', claims: [], tables: { '1-orsak': 2 } }]);
    const other = frequencies(survey.population('municipality'), survey.question('hinder')).counts;
    const untouched = countTable({ id: '1-h', title: 'T', of: 'Hinder', counts: other, base: 'Bas', source: 'Källa' });
    expect(touchedCounts(untouched)).to.deep.equal([]);
  });

  it('stand under the chapter’s table, in Swedish', () => {
    expect(warningsTable(chapter, touchedClaims(chapter))).to.deep.include({
      title: 'Exporten lästes med varningar',
      rows: [{ description: 'Fritext utan kryss i sin ruta läses som kryss', count: 1, places: 'Svar!M4', claims: 1 }],
    });
    expect(warningsTable(chapter, [])?.rows[0]?.['claims']).to.equal(0);
  });

  it('are none of an export without warnings', () => {
    const clean = open(load([1 as never, null, null]));
    expect([touchedClaims(clean), warningsTable(clean, [])]).to.deep.equal([[], null]);
  });
});

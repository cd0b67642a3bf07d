import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { frameTable } from '../../src/notebook/frame-table';
import { show } from '../../src/notebook/show';
import { notAnswered, notAsked, toFrame } from '../../src/notebook/to-frame';
import { displaysOf } from '../support/displays';
import { answerRow, withSmallExport } from '../support/small-export';

describe('toFrame', () => {
  const survey = withSmallExport(
    {
      answers: [
        answerRow({ id: 'a', name: 'Upplands Väsby', code: '0114', har: [1, 1], kommentar: '<script>' }),
        answerRow({
          id: 'b',
          name: 'Region Skåne',
          code: '12',
          har: [null, null, 1],
          orsak: [null, 1, '17'],
          kommentar: '12',
        }),
      ],
      cooperations: [['a', 'Vänort', 'Norge']],
    },
    loadSurvey,
  );

  it('has one row a case and one column a question, options by their labels', async () => {
    const frame = await toFrame(survey, survey.respondents);
    expect(frame.columns).to.deep.equal(['Rad', 'Organisation', 'Kod', 'Grupp', 'har', 'orsak', 'hinder', 'kommentar']);
    expect(frame.values).to.deep.equal([
      [3, 'Upplands Väsby', '0114', 'A2', 'Vänort; Andra', notAsked(), notAnswered(), '<script>'],
      [4, 'Region Skåne', '12', '–', 'Inga', 'Annat; 17', notAnswered(), '12'],
    ]);
  });

  it('keeps codes and texts of digits text, so that danfojs does not count with them', async () => {
    const frame = await toFrame(survey, survey.respondents);
    expect(Object.fromEntries(frame.columns.map((name, index) => [name, frame.dtypes[index]]))).to.deep.equal({
      Rad: 'int32',
      Organisation: 'string',
      Kod: 'string',
      Grupp: 'string',
      har: 'string',
      orsak: 'string',
      hinder: 'string',
      kommentar: 'string',
    });
    expect(frame.groupby(['Kod']).col(['Rad']).count().values).to.have.deep.members([
      ['0114', 1],
      ['12', 1],
    ]);
  });

  it('takes cooperations by the organisation that has them', async () => {
    const frame = await toFrame(survey, survey.cooperations);
    expect(frame.values).to.deep.equal([[2, 'Upplands Väsby', '0114', 'A2', 'Vänort', 'Norge']]);
  });

  it('is an empty table without cases', async () => {
    const frame = await toFrame(survey, []);
    expect([frame.shape, frame.columns]).to.deep.equal([
      [0, 4],
      ['Rad', 'Organisation', 'Kod', 'Grupp'],
    ]);
  });

  it('is shown with its first rows and how many there are, its texts as text', async () => {
    const [shown] = await displaysOf(async () => show(await toFrame(survey, survey.respondents)));
    expect(shown!['text/html']).to.contain('&lt;script&gt;').and.to.contain('2 rader');
    const { DataFrame } = await import('danfojs-node');
    const { rows, base } = frameTable(
      new DataFrame(
        Array.from({ length: 11 }, (_, index) => [index, true]),
        { columns: ['a', 'b'] },
      ),
    );
    expect([rows.length, rows[0], base]).to.deep.equal([10, { a: 0, b: 'true' }, 'De första 10 av 11 rader']);
  });
});

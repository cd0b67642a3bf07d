import { expect } from 'chai';
import { questionTable } from '../../src/tables/question-table';
import { csvSurvey } from '../support/csv-survey';

const survey = csvSurvey(
  [
    ['Age', 'Pie', 'Speed [Bus]', 'Rank - Tea', 'Why', 'Day'],
    ['30', 'Yes', 'Slow', '1', 'Nice', '2018-04-05'],
    ['50', '', '', '', '', ''],
  ],
  `questions:
  - { id: age, type: number, text: Age }
  - { id: pie, type: single, text: Pie, options: [{ id: yes, label: Yes }] }
  - { id: speed, type: grid, text: Speed, items: [{ id: bus, label: Bus }], options: [{ id: slow, label: Slow }] }
  - { id: rank, type: rank, text: Rank, options: [{ id: tea, label: Tea }] }
  - { id: why, type: text, text: Why }
  - { id: day, type: date, text: Day }`,
);
const rowsOf = (id: string) => questionTable(survey.respondents, survey.question(id)).rows;

describe('questionTable', () => {
  it('counts options, items by options, first places, and who wrote or dated something', () => {
    expect(rowsOf('pie')).to.deep.equal([{ label: 'Yes', count: 1, base: 1, percent: 100 }]);
    expect(rowsOf('speed')).to.deep.equal([{ label: 'Slow', count: 1, base: 1, percent: 100, series: 'Bus' }]);
    expect(rowsOf('speed.bus')).to.deep.equal([{ label: 'Slow', count: 1, base: 1, percent: 100 }]);
    expect(rowsOf('rank')).to.deep.equal([{ label: 'Tea', count: 1, base: 1, percent: 100 }]);
    expect(rowsOf('why')[0]).to.include({ count: 1, base: 2 });
    expect(rowsOf('day')[0]).to.include({ count: 1, base: 2 });
  });

  it('describes numbers', () => {
    const values = rowsOf('age').map(({ value }) => value);
    expect(values).to.deep.equal([2, 40, Math.sqrt(200), 30, 35, 40, 45, 50]);
  });

  it('is called as told, or by chapter 0 and the question', () => {
    expect(questionTable(survey.respondents, survey.question('speed.bus')).id).to.equal('0-speed-bus');
    expect(questionTable(survey.respondents, survey.question('pie'), { id: '1-pie' }).id).to.equal('1-pie');
  });
});

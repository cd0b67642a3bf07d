import { cooperationsOf } from '../../notebooks/helpers/cooperations';
import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { byOrganisation } from '../../src/statistics/by-organisation';
import { rankOf } from '../../src/statistics/ranking';
import { where } from '../../src/survey/where';
import { answerRow, withSmallExport } from '../support/small-export';

const survey = withSmallExport(
  {
    answers: [
      answerRow({ id: 'd', name: 'Aneby', code: '0604', har: [null, null, 1] }),
      answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1] }),
      answerRow({ id: 'b', name: 'Alingsås', code: '1489', har: [1] }),
      answerRow({ id: 'c', name: 'Alvesta', code: '0764', har: [null, null, 1] }),
      answerRow({ id: 'r', name: 'Region Skåne', code: '12', har: [1] }),
    ],
    cooperations: [
      ['b', 'Vänort', 'Kina'],
      ['a', 'Vänort', 'Norge'],
      ['a', 'Vänort', 'Kina'],
      ['a', 'Vänort', 'Kina'],
      ['b', 'Vänort', ''],
      ['r', 'Vänort', 'Kina'],
    ],
  },
  loadSurvey,
);
const ofMunicipalities = cooperationsOf(survey, 'vanort', 'municipality');

describe('byOrganisation', () => {
  it('has every organisation of the kind that answered, most first, those with none last in Swedish order', () => {
    const { counts } = byOrganisation(ofMunicipalities);
    expect(counts.map(({ key, label, count, base }) => [key, label, count, base])).to.deep.equal([
      ['Ale', 'Ale', 3, 5],
      ['Alingsås', 'Alingsås', 2, 5],
      ['Alvesta', 'Alvesta', 0, 5],
      ['Aneby', 'Aneby', 0, 5],
    ]);
    expect(counts[0]?.rows.map(({ row }) => row)).to.deep.equal([3, 4, 5]);
  });

  it('takes both kinds where the cooperations are of both, and one kind alone of a list of one', () => {
    const names = (kind?: 'region') =>
      byOrganisation(cooperationsOf(survey, 'vanort', kind)).counts.map(({ key }) => key);
    expect(names()).to.deep.equal(['Ale', 'Alingsås', 'Region Skåne', 'Alvesta', 'Aneby']);
    expect(names('region')).to.deep.equal(['Region Skåne']);
  });

  it('tells an organisation without any from one that did not answer, and refuses names that no register has', () => {
    const norwegian = byOrganisation(ofMunicipalities.where(where.chose('land', 'Norge')));
    expect(norwegian.of('Ale')?.count).to.equal(1);
    expect([norwegian.of('Alingsås')?.count, norwegian.of('Alingsås')?.base]).to.deep.equal([0, 1]);
    expect(norwegian.of('Aneby')?.count).to.equal(0);
    expect(norwegian.of('Malmö')).to.equal(null);
    // It answered, but is no municipality.
    expect(norwegian.of('Region Skåne')).to.equal(null);
    expect(() => norwegian.of('Malmo')).to.throw('unknown organisation: Malmo (did you mean "Malmö"?)');
    expect(() => norwegian.of('Ingenstans')).to.throw(/^unknown organisation: Ingenstans$/);
  });

  it('ranks those with none last and together', () => {
    const { counts } = byOrganisation(ofMunicipalities);
    expect(
      ['Ale', 'Alvesta', 'Aneby'].map((name) => rankOf(counts, name)).map(({ rank, tied }) => [rank, tied]),
    ).to.deep.equal([
      [1, false],
      [3, true],
      [3, true],
    ]);
  });

  it('knows how many have at least one: of so many a place is one', () => {
    const per = byOrganisation(ofMunicipalities);
    expect(per.survey).to.equal(survey);
    expect(per.withAny.map(({ key }) => key)).to.deep.equal(['Ale', 'Alingsås']);
    expect(new Set(per.counts.map(({ rankedAmong }) => rankedAmong))).to.deep.equal(new Set([2]));
  });

  it('counts 0 for all where nobody has any', () => {
    const none = byOrganisation(ofMunicipalities.where(where.chose('land', 'Japan')));
    expect(none.counts.map(({ count, base }) => [count, base])).to.deep.equal(Array(4).fill([0, 0]));
    expect(none.withAny).to.deep.equal([]);
    expect(none.of('Ale')?.rankedAmong).to.equal(0);
  });

  it('has no count for who says to have cooperations and lists none: how many is unknown', () => {
    const cut = withSmallExport(
      {
        answers: [
          answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1] }),
          answerRow({ id: 'b', name: 'Alingsås', code: '1489', har: [1] }),
          answerRow({ id: 'c', name: 'Alvesta', code: '0764', har: [null, null, 1] }),
        ],
        cooperations: [['a', 'Vänort', 'Kina']],
      },
      loadSurvey,
    );
    const all = byOrganisation(cut.table('cooperations'));
    expect(all.counts.map(({ key, count }) => [key, count])).to.deep.equal([
      ['Ale', 1],
      ['Alvesta', 0],
    ]);
    expect(all.of('Alingsås')).to.equal(null);
    // The list of the other form was not asked for.
    expect(byOrganisation(cooperationsOf(cut, 'andra')).counts.map(({ key }) => key)).to.include('Alingsås');
  });
});

import { expect } from 'chai';
import { deviationFindings } from '../../src/published/deviation-findings';
import { nonresponseFindings } from '../../src/nonresponse/nonresponse-findings';
import { Register } from '../../src/published/register';
import { engagement } from '../../src/statistics/engagement';
import { frequencies } from '../../src/statistics/frequencies';
import { chapterOf, claimOf, countOf } from '../published/invented';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();
const { any, twinning, other } = engagement(survey.municipalities);

const chapterWith = (...claims: Parameters<typeof claimOf>[0][]) =>
  new Register(claims.map((claim, at) => claimOf({ id: `1-${at}`, ...claim }))).chapter('1', survey, {
    recheck: false,
  });

describe('nonresponseFindings', () => {
  it('bounds printed shares of organisations, outwards in words', () => {
    const printed = chapterWith({ unit: 'percent', printed: '1', base: 'Alla' });
    printed.check('1-0', any);
    const [found] = nonresponseFindings(printed);
    const asked = survey.organisations.rows.filter(({ kind }) => kind === 'municipality').length;
    expect(found).to.deep.include({ kind: 'nonresponse', claims: ['1-0'], count: any.count, population: asked });
    expect(found?.explanation).to.match(
      /^\d+ av \d+ \(\d+ procent\); om \d+ andra hade svarat: \d+–\d+ procent av \d+/,
    );
  });

  it('marks printed comparisons and first places', () => {
    const reasons = frequencies(survey.municipalities, survey.question('strategi')).counts;
    const [most] = [...reasons].sort((a, b) => b.count - a.count);
    const printed = chapterWith(
      { unit: 'comparison', printed: 'fler', rule: { kind: 'greater' } },
      { unit: 'rank', printed: '1', subject: most!.key, base: 'Alla' },
      { unit: 'rank', printed: '2', subject: most!.key, base: 'Alla' },
    );
    printed.check('1-0', [twinning, other]);
    printed.check('1-1', reasons);
    printed.check('1-2', reasons);
    expect(nonresponseFindings(printed).map(({ kind, claims }) => [kind, ...claims].join(' '))).to.deep.equal([
      'conclusion 1-0',
      'conclusion 1-1',
    ]);
  });

  it('says nothing of cooperations’ shares, and that numbers alone cannot be judged', () => {
    const printed = chapterWith(
      { unit: 'percent', printed: '1', base: 'Alla' },
      { unit: 'comparison', printed: 'minskat', rule: { kind: 'decreased' } },
    );
    printed.check('1-0', frequencies(survey.cooperations, survey.question('aktivitetsgrad')).counts[0]!);
    printed.check('1-1', [3, 2]);
    expect(nonresponseFindings(printed)).to.have.length(1);
    expect(nonresponseFindings(printed)[0]).to.include({ kind: 'conclusion', certainty: 'not-applicable' });
  });
});

describe('deviationFindings', () => {
  it('says whether the register explains a deviation, and leaves out what holds', () => {
    const deviation = { value: '8', because: 'Delarna ger 8.' };
    const claims = ['1-a', '1-b', '1-c'].map((id) => claimOf({ id, unit: 'count', printed: '7', deviation }));
    const printed = chapterOf(claims);
    printed.check({ '1-a': 8, '1-b': countOf(9, 10), '1-c': 7 });
    const found = deviationFindings(printed);
    expect(found.map(({ explained, explanation }) => [explained, explanation])).to.deep.equal([
      [true, 'Delarna ger 8.'],
      [false, 'Avviker; inget näraliggande sätt att räkna ger det tryckta.'],
    ]);
    expect(found.map(({ measures }) => measures.length)).to.deep.equal([0, 1]);
  });
});

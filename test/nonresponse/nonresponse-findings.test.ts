import { expect } from 'chai';
import { deviationFindings } from '../../src/published/deviation-findings';
import { nonresponseFindings } from '../../src/nonresponse/nonresponse-findings';
import { Register } from '../../src/published/register';
import { engagement } from '../../notebooks/helpers/engagement';
import { count } from '../../src/statistics/count';
import { frequencies } from '../../src/statistics/frequencies';
import { responseRate } from '../../src/statistics/response-rate';
import { rankOf } from '../../src/statistics/ranking';
import type { Cases } from '../../src/survey/cases';
import { where } from '../../src/survey/where';
import type { Organisation, Respondent } from '../../src/survey/respondent';
import type { Survey } from '../../src/survey/survey';
import type { Evidence } from '../../src/published/evidence/evidence';
import { chapterOf, claimOf, countOf } from '../published/invented';
import { answerRow } from '../support/small-export';
import { ownSurvey, surveyOf } from '../support/survey';

const survey = ownSurvey();
const { any, twinning, other } = engagement(survey.population('municipality'));

const chapterWith = (...claims: Parameters<typeof claimOf>[0][]) =>
  new Register(claims.map((claim, at) => claimOf({ id: `1-${at}`, ...claim }))).chapter('1', survey, {
    recheck: false,
  });

type ClaimParts = Parameters<typeof claimOf>[0];

function findingsOf(of: Survey, [claim, evidence]: [ClaimParts, Evidence]) {
  const printed = new Register([claimOf(claim)]).chapter('1', of, { recheck: false });
  printed.check('1-x', evidence);
  return nonresponseFindings(printed);
}

const organisationsOf = (kind: string) => survey.organisations.rows.filter((one) => one.kind === kind);

/** An answer of each organisation; the first so many have a twin town. */
const answersOf = (organisations: readonly Organisation[], many: number) =>
  organisations.map(({ code, name }, at) =>
    answerRow({ id: code, name, code, har: at < many ? [1] : [null, null, 1] }),
  );

const twinned = (cases: Cases<Respondent>) => count(cases, where.chose('har', 'vanort'), 'Vänort', 'vanort');

/** All regions answered, 15 of 20 that they have a twin town. */
const all = surveyOf({ answers: answersOf(organisationsOf('region'), 15) });

describe('nonresponseFindings', () => {
  it('bounds printed shares of organisations, outwards in words', () => {
    const printed = chapterWith({ unit: 'percent', printed: '1', base: 'Alla' });
    printed.check('1-0', any);
    const [found] = nonresponseFindings(printed);
    const asked = survey.organisations.rows.filter(({ kind }) => kind === 'municipality').length;
    expect(found).to.deep.include({ kind: 'nonresponse', claims: ['1-0'], count: any.count, population: asked });
    expect(found?.explanation).to.match(
      /^\d+ av \d+ \(\d+ procent\); om \d+ andra hade svarat: \d+–\d+ av \d+, \d+–\d+ procent, inom/,
    );
  });

  it('marks printed comparisons and first places', () => {
    const reasons = frequencies(survey.population('municipality'), survey.question('strategi')).counts;
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

  it('rounds bounds outwards: a share from 0.3 to 99.3 percent is told as 0 to 100', () => {
    // One of three of 290: 3 to 262 in 95 of 100 samples, 1 to 288 at worst.
    const three = surveyOf({ answers: answersOf(organisationsOf('municipality').slice(0, 3), 1) });
    const [found] = findingsOf(three, [
      { unit: 'percent', printed: '33', base: 'Alla' },
      twinned(three.population('municipality')),
    ]);
    expect(found).to.deep.include({ interval: { low: 3, high: 262 }, worst: { low: 1, high: 288 } });
    expect(found?.explanation).to.equal(
      '1 av 3 (33 procent); om 287 andra hade svarat: 3–262 av 290, 1–91 procent, inom 95-procentsintervallet; ' +
        '1–288 av 290, 0–100 procent, om ingen eller alla av dem sagt ja.',
    );
  });

  it('says so where nobody is missing', () => {
    const [found] = findingsOf(all, [
      { unit: 'percent', printed: '75', base: 'Alla' },
      twinned(all.population('region')),
    ]);
    expect(found?.explanation).to.equal('15 av 20; alla som kan ha fått frågan svarade.');
  });

  it('says of a response rate that nobody could change it', () => {
    const three = surveyOf({ answers: answersOf(organisationsOf('municipality').slice(0, 3), 1) });
    const rate = responseRate(three, 'municipality', 'Svarsfrekvens');
    const [found] = findingsOf(three, [{ unit: 'percent', printed: '1', base: 'Alla' }, rate]);
    expect(found?.explanation).to.equal('3 av 290; det är känt för alla, så bortfallet ändrar det inte.');
  });

  it('tells how far a comparison and a first place stand', () => {
    const [most, fewest] = [
      twinned(all.population('region')),
      count(all.population('region'), () => false, 'Andra', 'andra'),
    ];
    for (const [claim, evidence] of [
      [{ unit: 'comparison', printed: 'fler', rule: { kind: 'greater' } }, [most, fewest]],
      [{ unit: 'comparison', printed: 'de flesta', rule: { kind: 'majority' } }, most],
      [{ unit: 'rank', printed: '1', subject: 'vanort' }, [most, fewest]],
    ] as [ClaimParts, Evidence][]) {
      const [found] = findingsOf(all, [claim, evidence]);
      expect(found, claim.printed ?? '').to.include({
        kind: 'conclusion',
        certainty: 'always',
        explanation: 'Gäller vad de som inte svarade än hade sagt.',
      });
    }
  });

  it('says nothing of numbers, of other places, nor of what the export cannot answer', () => {
    const most = twinned(all.population('region'));
    const nobody = twinned(all.population('region').where(where.choseNone('har', 'vanort', 'andra', 'inga')));
    for (const [claim, evidence] of [
      [{ unit: 'count', printed: '15' }, most],
      [{ unit: 'rank', printed: '1', subject: 'vanort' }, rankOf([most], 'vanort')],
      [{ unit: 'rank', printed: '2', subject: 'vanort' }, [most]],
      [{ unit: 'list', printed: '1', subject: 'vanort', items: ['Ale'] }, ['Ale']],
      [{ unit: 'percent', printed: '75', base: 'Alla' }, null],
      [{ unit: 'percent', printed: '75', base: 'Alla' }, nobody],
      [{ unit: 'comparison', printed: 'fler', rule: { kind: 'majority' } }, null],
      [{ unit: 'comparison', printed: 'fler', rule: { kind: 'greater' } }, [nobody, nobody]],
    ] as [ClaimParts, Evidence][])
      expect(findingsOf(all, [claim, evidence]), JSON.stringify(claim)).to.deep.equal([]);
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

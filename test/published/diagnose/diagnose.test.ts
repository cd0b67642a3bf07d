import { expect } from 'chai';
import type { Claim } from '../../../src/published/claims/claim';
import type { Evidence } from '../../../src/published/evidence/evidence';
import { diagnose } from '../../../src/published/diagnose/diagnose';
import { Register } from '../../../src/published/register';
import { roundedPercent } from '../../../src/statistics/rounding';
import { count, countAll, type Count } from '../../../src/statistics/count';
import { distinct } from '../../../src/statistics/distinct';
import { partsOfWorld } from '../../../notebooks/helpers/parts-of-world';
import { optionCount, questionCount } from '../../../src/statistics/questionnaire';
import { where } from '../../../src/survey/where';
import { engagement } from '../../../notebooks/helpers/engagement';
import { frequencies } from '../../../src/statistics/frequencies';
import { mentions } from '../../../src/statistics/mentions';
import { responseRate } from '../../../src/statistics/response-rate';
import { Cases } from '../../../src/survey/cases';
import type { Respondent } from '../../../src/survey/respondent';
import { countOf } from '../../support/counts';
import { ownSurvey } from '../../support/survey';
import { answerRow } from '../../support/small-export';
import { surveyOf } from '../../support/survey';
import { claimOf } from '../invented';

const survey = ownSurvey();
const municipalities = engagement(survey.population('municipality'));

/** The texts that a planted fault gets: what is printed is right, what the analysis counts is not. */
const textsFor = (printed: Partial<Claim>, evidence: Evidence): string[] =>
  diagnose(claimOf({ unit: 'count', ...printed }), evidence).readings.map(
    ({ kind, change, gives }) => `${kind}: ${change}${gives ? ` (${gives.count} av ${gives.base})` : ''}`,
  );

const printedCount = (right: Count): Partial<Claim> => ({ unit: 'count', printed: String(right.count) });
const printedPercent = ({ count, base }: Pick<Count, 'count' | 'base'>): Partial<Claim> => ({
  unit: 'percent',
  printed: roundedPercent(count, base),
  base: 'Alla',
});

describe('diagnose names a planted fault', () => {
  it('two options swapped, and what the register says', () => {
    const found = textsFor(
      { ...printedCount(municipalities.twinning), counts: 'Kommuner (samarbetsformer; vanorter-partnerskap)' },
      municipalities.other,
    );
    expect(found[0]).to.match(
      /^register: det gäller ”Vänorter eller kommunala partnerskap”, inte ”Andra internationella samarbeten”; så står det i registret \(\d+ av \d+\)$/,
    );
    expect(textsFor(printedCount(municipalities.none), municipalities.other)[0]).to.match(
      /^options: alternativen förväxlas: det gäller ”Inga internationella samarbeten”/,
    );
  });

  it('one of two options, or both', () => {
    expect(textsFor(printedCount(municipalities.both), municipalities.any)).to.include(
      `options: båda alternativen ska ha angetts (${municipalities.both.count} av ${municipalities.both.base})`,
    );
  });

  it('the same option of another question', () => {
    const of = (id: string): Count =>
      frequencies(survey.population('municipality'), survey.question(id)).of('tjansteperson');
    const right = of('samordning-partnerskap');
    expect(textsFor(printedCount(right), of('samordning-vanorter')).join('\n')).to.include(
      'frågan är ”Hur samordnas arbetet med kommunala partnerskap?”',
    );
  });

  it('regions among the municipalities, and municipalities without them', () => {
    const mixed = engagement(survey.respondents);
    const regions = engagement(survey.population('region'));
    expect(textsFor(printedCount(municipalities.any), mixed.any)).to.include(
      `kinds: bara kommuner räknas (${municipalities.any.count} av ${municipalities.any.base})`,
    );
    expect(textsFor(printedCount(mixed.any), municipalities.any)).to.include(
      `kinds: landsting/regioner räknas med bland kommuner (${mixed.any.count} av ${mixed.any.base})`,
    );
    const [region] = regions.any.rows;
    const oneRegion = survey.respondents.filter((one) => one.kind === 'municipality' || one === region);
    expect(textsFor(printedCount(municipalities.any), engagement(oneRegion).any).join('\n')).to.include(
      'bara kommuner räknas',
    );
  });

  it('another base: answered, asked, all, everybody who got the questionnaire', () => {
    const question = survey.question('orsaker');
    const of = (base: 'answered' | 'asked' | 'all'): Count =>
      frequencies(survey.population('municipality'), question, { base }).counts[0]!;
    const texts = (right: Pick<Count, 'count' | 'base'>, wrong: Count): string =>
      textsFor(printedPercent(right), wrong).join('\n');
    expect(texts(of('all'), of('answered'))).to.include('basen är alla vars svar räknas');
    expect(texts(of('asked'), of('answered'))).to.include('basen är de som fick frågan, svarade eller inte');
    expect(texts(of('answered'), of('all'))).to.include('basen är de som svarade på frågan');
    const rate = responseRate(survey, 'municipality', 'Kommuner');
    const invited = { count: municipalities.any.count, base: rate.base };
    expect(texts(invited, municipalities.any)).to.include('basen är alla organisationer som fick enkäten');
  });

  it('ticks for those who ticked, and the other way round', () => {
    const question = survey.question('omraden');
    const towns = survey.cooperationsOf('vanort');
    const ticks = mentions(towns, question).counts[0]!;
    const rows = frequencies(towns, question).counts[0]!;
    expect(textsFor(printedPercent(ticks), rows).join('\n')).to.include('basen är alla angivelser i stället');
    expect(textsFor(printedPercent(rows), ticks).join('\n')).to.include('basen är de som angett något i stället');
  });

  it('another rounding', () => {
    const half = countOf('A', 1, 8);
    const texts = (printed: string): string => textsFor({ unit: 'percent', printed, base: 'Alla' }, half).join('\n');
    expect(texts('12')).to.equal(
      [
        'rounding: andelen avkortas i stället för att avrundas (1 av 8)',
        'rounding: halva avrundas till jämn siffra (1 av 8)',
        'rounding: halva avrundas nedåt (1 av 8)',
      ].join('\n'),
    );
  });

  it('another form of cooperation', () => {
    const towns = countAll(survey.cooperationsOf('vanort'), 'Vänorter');
    const both = survey.cooperationsOf(['vanort', 'partnerskap']).length;
    expect(textsFor({ unit: 'count', printed: String(both) }, towns)).to.deep.equal([
      `forms: det gäller formen vänort och kommunalt partnerskap, inte vänort (${both} av ${both})`,
    ]);
  });
});

describe('diagnose tries', () => {
  const kindsOf = (printed: Partial<Claim>, evidence: Evidence): Set<string> =>
    new Set(textsFor(printed, evidence).map((text) => text.split(':')[0] ?? ''));

  it('Gotland as a region', () => {
    const isGotland = ({ organisation }: Respondent): boolean => organisation?.name === 'Gotland';
    const gotland = survey.population('municipality').rows.filter(isGotland).length;
    expect(gotland).to.equal(1);
    const municipalities = countAll(survey.population('municipality'), 'Kommuner');
    const [less, more] = [municipalities.count - 1, survey.population('region').length + 1];
    expect(textsFor({ unit: 'count', printed: `${less}` }, municipalities)).to.include(
      `kinds: Gotland räknas till landsting/regioner, inte till kommuner (${less} av ${less})`,
    );
    expect(
      textsFor({ unit: 'count', printed: `${more}` }, countAll(survey.population('region'), 'Regioner')),
    ).to.include(`kinds: Gotland räknas till landsting/regioner, inte till kommuner (${more} av ${more})`);
  });

  it('municipalities among the regions, and regions alone', () => {
    const regions = countAll(survey.population('region'), 'Regioner');
    const all = countAll(survey.respondents, 'Alla');
    expect(textsFor(printedCount(all), regions)).to.include(
      `kinds: kommuner räknas med bland landsting/regioner (${all.count} av ${all.base})`,
    );
    expect(textsFor(printedCount(regions), all)).to.include(
      `kinds: bara landsting/regioner räknas (${regions.count} av ${regions.base})`,
    );
  });

  it('one of two options instead of both, and only where there are two', () => {
    const both = 'options: något av alternativen räcker';
    expect(textsFor(printedCount(municipalities.any), municipalities.both).join()).to.include(both);
    const three = count(
      survey.population('municipality'),
      where.choseAll('mervarden', 'maluppfyllelse', 'tillvaxt', 'mangfald'),
      'A',
    );
    const any = count(
      survey.population('municipality'),
      where.chose('mervarden', 'maluppfyllelse', 'tillvaxt', 'mangfald'),
      'A',
    );
    expect(textsFor(printedCount(any), three).join()).not.to.include(both);
  });

  it('the parts of a part of the world by their countries, called as readers know it', () => {
    const towns = survey.cooperationsOf('vanort', 'municipality');
    const finland = frequencies(towns, survey.question('land')).of('Finland');
    expect(textsFor(printedCount(finland), partsOfWorld(towns).of('Norden')).join()).to.include(
      'options: alternativen förväxlas: det gäller ”Finland”, inte ”Norden”',
    );
  });

  it('no other base of ticks and values than makes sense', () => {
    const ticks = mentions(survey.population('municipality'), survey.question('mervarden')).of('maluppfyllelse');
    const invited = survey.organisations.where(where.kind('municipality')).length;
    expect(textsFor(printedPercent({ count: ticks.count, base: invited }), ticks).join()).not.to.include(
      'fick enkäten',
    );
    const countries = (form: string) => distinct(survey.cooperationsOf(form), ['land'], 'Länder');
    const [towns, others] = [countries('vanort'), countries('partnerskap')];
    expect([...kindsOf(printedCount(others), towns)]).to.deep.equal(['forms']);
  });

  it('the ticks only of questions that take several', () => {
    const single = frequencies(survey.population('municipality'), survey.question('hinder')).of('ja');
    const { tried } = diagnose(claimOf({ unit: 'count', printed: '99999' }), single);
    const multiple = frequencies(survey.population('municipality'), survey.question('mervarden')).of('mangfald');
    expect(tried).to.be.greaterThan(0);
    const asTicks = mentions(survey.population('municipality'), survey.question('mervarden')).of('mangfald');
    expect(textsFor(printedPercent(asTicks), multiple).join()).to.include('basen är alla angivelser');
    const hinder = mentions(survey.population('municipality'), survey.question('hinder')).of('ja');
    expect(textsFor({ unit: 'count', printed: `${hinder.count}` }, single).join()).not.to.include('angivelser');
  });

  it('nothing of a predicate of a cell but to leave rows out: it may know of these alone', () => {
    const own = count(survey.respondents, ({ row }) => row % 2 === 0, 'Jämna');
    const kinds = survey.respondents.rows.filter(({ row, kind }) => row % 2 === 0 && kind === 'municipality').length;
    expect(textsFor({ unit: 'count', printed: `${kinds}` }, own).join()).to.include('bara kommuner räknas');
    const towns = count(survey.cooperationsOf('vanort'), ({ row }) => row % 2 === 0, 'Jämna');
    const partnerships = survey.cooperationsOf('partnerskap').rows.filter(({ row }) => row % 2 === 0).length;
    expect(textsFor({ unit: 'count', printed: `${partnerships}` }, towns).join()).not.to.include('samarbetsformen');
  });

  it('no answers of what the registers and the codebook tell alone', () => {
    const invited = countAll(survey.organisations.where(where.kind('municipality')), 'Tillfrågade');
    for (const one of [invited, questionCount(survey), optionCount(survey, 'form')])
      for (const off of [-1, 1, 2])
        expect([...kindsOf({ unit: 'count', printed: `${one.count + off}` }, one)], one.label).not.to.include.oneOf([
          'answers',
          'duplicates',
        ]);
  });
});

describe('The number of ways that diagnose tried', () => {
  const options = optionCount(survey, 'form');
  const decreased = claimOf({ unit: 'comparison', printed: 'x', rule: { kind: 'decreased' } });

  it('leaves out those that change nothing', () => {
    expect(diagnose(claimOf({ unit: 'count', printed: '99' }), options)).to.deep.equal({ readings: [], tried: 0 });
    expect(diagnose(claimOf({ unit: 'percent', printed: '99', base: 'Alla' }), options).tried).to.equal(4);
    expect(diagnose(decreased, [0, options])).to.deep.equal({ readings: [], tried: 0 });
    expect(diagnose(claimOf({ unit: 'percent', printed: '99', base: 'Alla' }), countOf('A', 0, 0)).tried).to.equal(0);
  });

  it('counts those of a comparison that change any of its numbers', () => {
    const { tried } = diagnose(decreased, [1, municipalities.other]);
    expect(tried).to.be.within(1, 15);
    expect(diagnose(decreased, [municipalities.twinning, municipalities.other]).tried).to.equal(tried);
    // What does not apply to all of them is not tried.
    expect(diagnose(decreased, [options, municipalities.other]).tried).to.be.below(tried);
  });
});

describe('diagnose and answers that do not count', () => {
  const alingsas = { id: 'a2', name: 'Alingsås', code: '1489' };
  const ale = { name: 'Ale', code: '1440' };
  const untidy = surveyOf({
    answers: [
      answerRow({ ...ale, id: 'u', status: 'Ofullständig', finished: '', har: [1], kommentar: 'x' }),
      answerRow({ ...ale, id: 'a1', finished: '2018-05-02 08:00', har: [null, 1] }),
      answerRow({ ...alingsas, id: 'e', finished: '2018-05-01 08:00', har: [null, 1] }),
      answerRow({ ...alingsas, finished: '2018-05-03 08:00', har: [1] }),
      answerRow({ id: 'o', name: 'Alvesta', code: '0764', status: 'Ofullständig', finished: '', har: [1] }),
    ],
    cooperations: [
      ['u', 'Vänort', 'Finland'],
      ['a2', 'Vänort', 'Norge'],
      ['o', 'Vänort', 'Norge'],
    ],
  });
  const counting = (cases: Cases<Respondent>, option: string): Count =>
    frequencies(cases, untidy.question('har')).of(option);
  /** An analysis that counts what cleaning sets aside, but for one answer. */
  const allBut = (id: string): Cases<Respondent> => {
    const all = [...untidy.respondents, ...untidy.setAside.respondents];
    return new Cases(
      untidy,
      'respondents',
      [],
      all.filter((one) => one.id !== id),
    );
  };
  const texts = (printed: number, evidence: Evidence): string =>
    textsFor({ unit: 'count', printed: String(printed) }, evidence).join('\n');

  it('are kept apart with their reasons', () => {
    expect(untidy.respondents.map(({ id }) => id)).to.deep.equal(['a1', 'a2', 'o']);
    expect(untidy.setAside.respondents.map(({ id, reason }) => [id, reason])).to.deep.equal([
      ['u', 'unfinished'],
      ['e', 'earlier'],
    ]);
    expect(untidy.setAside.cooperations.map(({ row, respondent }) => [row, respondent.id])).to.deep.equal([[2, 'u']]);
    expect(untidy.cooperations.map(({ row }) => row)).to.deep.equal([3, 4]);
  });

  it('names unfinished answers counted in the print', () => {
    expect(texts(3, counting(untidy.respondents, 'vanort'))).to.include(
      'answers: ofullständiga svar räknas med (3 av 4)',
    );
    expect(texts(3, countAll(untidy.cooperations, 'Samarbeten'))).to.include('answers: ofullständiga svar räknas med');
  });

  it('names unfinished answers counted in the analysis', () => {
    const wrong = counting(allBut('e'), 'vanort');
    expect(texts(1, wrong)).to.include('answers: ofullständiga svar inte räknas (1 av 2)');
  });

  it('names several answers of one organisation', () => {
    expect(texts(2, counting(untidy.respondents, 'andra'))).to.include(
      'flera svar från samma organisation räknas (2 av 4)',
    );
    expect(texts(1, counting(allBut('u'), 'andra'))).to.include('duplicates: bara ett svar per organisation räknas');
    expect(texts(4, responseRate(untidy, 'municipality', 'Kommuner'))).to.include('flera svar från samma organisation');
  });

  it('counts answers of a response rate for the organisations of its base alone', () => {
    const rateOf = (group: string) =>
      count(untidy.organisations.where(where.group(group)), where.responded(), 'Svarade');
    // Alingsås, in A2, answered twice; of B4 Alvesta has an unfinished answer alone.
    expect(texts(3, rateOf('A2'))).to.include('flera svar från samma organisation räknas (3 av');
    expect(texts(2, rateOf('B4'))).to.equal('');
    expect(texts(0, rateOf('B4'))).to.include('ofullständiga svar inte räknas (0 av');
    expect(texts(1, rateOf('A2'))).to.equal('');
  });

  it('counts the cooperations of several answers too', () => {
    const norwegian = frequencies(untidy.cooperations, untidy.question('land')).of('Norge');
    expect(texts(1, norwegian)).to.include('ofullständiga svar inte räknas (1 av 1)');
    expect(texts(1, frequencies(untidy.cooperations, untidy.question('land')).of('Finland'))).to.include(
      'ofullständiga svar räknas med (1 av 3)',
    );
  });
});

describe('A diagnosis', () => {
  const chapterOf = (claim: Claim) => new Register([claim]).chapter('1', survey, { recheck: false });
  const swapped = claimOf({ unit: 'count', printed: String(municipalities.twinning.count) });

  it('is a suggestion in the explanation; the deviation stays unexplained', () => {
    const chapter = chapterOf(swapped);
    chapter.check('1-x', municipalities.other);
    const [result] = chapter.results();
    expect(result).to.include({ status: 'deviates', explained: false });
    expect(result?.explanation).to.match(/^Möjlig förklaring: det tryckta fås om alternativen förväxlas/);
    expect(chapter.table().rows[0]?.forklaring).to.equal(result?.explanation);
  });

  it('leaves alone what the register explains, and what holds', () => {
    const deviation = { value: String(municipalities.other.count), because: 'Så är det.' };
    const explained = chapterOf({ ...swapped, deviation });
    explained.check('1-x', municipalities.other);
    expect(explained.results()[0]).to.include({ explained: true, explanation: 'Så är det.' });
    const held = chapterOf(swapped);
    held.check('1-x', municipalities.twinning);
    expect(held.results()[0]?.explanation).to.equal(null);
  });

  it('finds nothing where nothing nearby gives the printed number', () => {
    expect(textsFor({ unit: 'count', printed: '99999' }, municipalities.other)).to.deep.equal([]);
    expect(textsFor({ unit: 'count', printed: '99999' }, 12345)).to.deep.equal([]);
    expect(textsFor({ unit: 'list', printed: null, items: ['X'] }, ['Y'])).to.deep.equal([]);
  });

  it('tries a comparison with the same change to every count', () => {
    const regions = engagement(survey.population('region'));
    const claim = claimOf({
      unit: 'comparison',
      printed: 'fler',
      rule: { kind: 'range', min: regions.any.count, max: regions.any.count },
    });
    const mixed = engagement(survey.respondents);
    expect(diagnose(claim, [mixed.any]).readings).to.deep.include({
      kind: 'kinds',
      change: 'bara landsting/regioner räknas',
      gives: null,
    });
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { populationOf } from '../../src/nonresponse/population-of';
import { shareOfPopulation } from '../../src/nonresponse/share-of-population';
import type { CountedRows } from '../../src/published/evidence/counted-rows';
import { count, countAll } from '../../src/statistics/count';
import { distinct } from '../../src/statistics/distinct';
import { frequencies } from '../../src/statistics/frequencies';
import { mentioning } from '../../src/statistics/free-text';
import { mentions } from '../../src/statistics/mentions';
import { questionCount } from '../../src/statistics/questionnaire';
import { responseRate } from '../../src/statistics/response-rate';
import { where } from '../../src/survey/where';
import { answerRow } from '../support/small-export';
import { isTicked, RawExport } from '../support/raw-export';
import { ownSurvey, surveyOf } from '../support/survey';
import { COMPLETED, routedSurvey, STATES, type State } from './routed-survey';

const survey = surveyOf({
  answers: [
    answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1], hinder: 'Ja', kommentar: 'x' }),
    answerRow({ id: 'b', name: 'Aneby', code: '0604', har: [null, null, 1], orsak: [1], hinder: 'Ja' }),
    answerRow({ id: 'c', name: 'Alvesta', code: '0764', har: [null, null, 1] }),
    answerRow({ id: 'r', name: 'Region Skåne', code: '12', har: [1] }),
  ],
  cooperations: [['a', 'Vänort', 'Norge']],
});
const municipalities = survey.population('municipality');
/** How many can belong to the base; the reason if nobody knows. */
const allOf = (of: CountedRows): number | string => {
  const found = populationOf(of);
  return typeof found === 'string' ? found : found.all.size;
};
const sizeOf = (group: string): number => survey.organisations.rows.filter((one) => one.group === group).length;

describe('populationOf', () => {
  it('is all organisations of the kind and group, those that did not answer too', () => {
    expect(allOf(countAll(survey.respondents, ''))).to.equal(310);
    expect(allOf(countAll(municipalities, ''))).to.equal(290);
    expect(allOf(countAll(municipalities.where(where.group('B4')), ''))).to.equal(sizeOf('B4'));
    const either = where.some(where.group('B4'), where.group('A1'));
    expect(allOf(countAll(municipalities.where(either), ''))).to.equal(sizeOf('B4') + sizeOf('A1'));
    expect(allOf(countAll(municipalities.where(where.organisation('Malmö')), ''))).to.equal(1);
  });

  it('leaves out who answered and is known to be outside: by its answers, or by routing', () => {
    const engaged = countAll(municipalities.where(where.chose('har', 'vanort')), '');
    expect(allOf(engaged)).to.equal(288);
    expect(allOf(frequencies(municipalities, survey.question('orsak')).of('tid'))).to.equal(289);
    expect(allOf(frequencies(municipalities, survey.question('hinder')).of('ja'))).to.equal(290);
    const own = count(
      municipalities.filter(({ id }) => id === 'a'),
      where.chose('hinder', 'ja'),
      '',
    );
    expect(allOf(own)).to.equal(288);
  });

  it('is the base of organisations of the register: of them all is known', () => {
    expect(allOf(responseRate(survey, 'region', ''))).to.equal(20);
    const few = survey.organisations.filter(({ name }) => name.startsWith('Al'));
    expect(allOf(count(few, where.responded(), ''))).to.equal(few.length);
    expect(allOf(countAll(survey.organisations.where(where.responded()), ''))).to.equal(4);
  });

  it('keeps whoever left the answer blank that would tell: Alvesta could have a twin town', () => {
    const blank = surveyOf({
      answers: [
        answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1], hinder: 'Ja' }),
        answerRow({ id: 'b', name: 'Aneby', code: '0604', har: [null, null, 1] }),
        answerRow({ id: 'c', name: 'Alvesta', code: '0764', kommentar: 'x' }),
      ],
      cooperations: [['a', 'Vänort', '']],
    });
    const of = blank.population('municipality');
    // Alvesta can belong to each of them, and so can 287 that did not answer.
    expect(allOf(countAll(of.where(where.chose('har', 'vanort')), ''))).to.equal(289);
    expect(allOf(frequencies(of, blank.question('orsak')).of('tid'))).to.equal(289);
    expect(allOf(countAll(of.where(where.listed([where.chose('form', 'vanort')])), ''))).to.equal(289);
    expect(allOf(countAll(of.where(where.choseNone('har', 'inga')), ''))).to.equal(289);
    // Ale's twin town has no country: it can be in Norway.
    expect(allOf(countAll(of.where(where.listed([where.chose('land', 'Norge')])), ''))).to.equal(289);
    expect(allOf(countAll(of.where(where.listed([where.chose('land', 'Norge')], 2)), ''))).to.equal(288);
    // Who answered a question is whoever was asked; who wrote nothing to it did not.
    expect(allOf(countAll(of.where(where.answered('hinder')), ''))).to.equal(290);
    expect(allOf(mentioning(of, ['kommentar'], 'x'))).to.equal(290);
    expect(allOf(mentioning(of, ['orsak'], 'x'))).to.equal(289);
  });

  it('knows nothing of a blank answer among all, and everything of who answered', () => {
    const known = (of: CountedRows): number => {
      const found = populationOf(of);
      return typeof found === 'string' ? NaN : found.baseRows.size;
    };
    // Ale and Aneby say what stands in their way, Alvesta does not.
    expect(known(count(municipalities, where.chose('hinder', 'ja'), ''))).to.equal(2);
    expect(
      known(count(municipalities, where.some(where.chose('hinder', 'ja'), where.chose('har', 'inga')), '')),
    ).to.equal(3);
    expect(
      known(count(municipalities, where.every(where.chose('hinder', 'ja'), where.chose('har', 'inga')), '')),
    ).to.equal(2);
    expect(known(count(municipalities, where.answered('hinder'), ''))).to.equal(3);
  });

  it('says why nobody knows how many there are', () => {
    expect(allOf(countAll(survey.cooperations, ''))).to.equal('cooperations');
    expect(allOf(distinct(survey.respondents, ['kommentar'], ''))).to.equal('values');
    expect(allOf(mentions(municipalities, survey.question('har')).of('vanort'))).to.equal('ticks');
    expect(allOf(questionCount(survey))).to.equal('questionnaire');
  });

  it('is, for a question about partnerships, who lists one and who did not answer: counted by hand in the workbook', () => {
    const own = ownSurvey();
    const raw = new RawExport();
    const id = raw.column('Svars-ID');
    const forms = [
      'Vänorter eller kommunala partnerskap',
      'Andra internationella samarbeten',
      'Inga internationella samarbeten',
    ];
    const columns = forms.map((option) => raw.column('1. Vilka internationella samarbeten', option));
    const answers = raw.answers('municipality').filter((row) => columns.some((column) => isTicked(row[column])));
    const list = new RawExport('Samarbeten');
    const [owner, form] = [list.column('Svars-ID'), list.column('Samarbetsform')];
    const lists = (what: string): number => {
      const owners = new Set(list.rows.filter((row) => row[form]?.trim() === what).map((row) => row[owner]));
      return answers.filter((row) => owners.has(row[id]!)).length;
    };
    const silent = own.organisations.filter(({ kind }) => kind === 'municipality').length - answers.length;
    const could = (question: string) =>
      allOf(frequencies(own.population('municipality'), own.question(question)).counts[0]!);
    expect(could('samordning-partnerskap')).to.equal(lists('Kommunalt partnerskap') + silent);
    expect(could('finansiering-vanorter')).to.equal(lists('Vänort') + silent);
    expect(lists('Kommunalt partnerskap')).to.be.lessThan(lists('Vänort'));
  });

  it('is every organisation that was asked, or could turn out to be: by trying all that the others can be', () => {
    const states = Object.keys(STATES) as State[];
    fc.assert(
      fc.property(fc.tuple(...[1, 2, 3].map(() => fc.constantFrom(...states))), (given) => {
        const routed = routedSurvey(given);
        const group = routed.population('municipality').where(where.group('A1'));
        const {
          count: yes,
          base,
          population,
          worst,
        } = shareOfPopulation(frequencies(group, routed.question('hinder')).of('ja'));
        const completions = given.reduce<State[][]>(
          (all, one) => all.flatMap((before) => COMPLETED[one].map((after) => [...before, after])),
          [[]],
        );
        const tried = completions.map((all) => {
          const said = (what: State): number => all.filter((one) => one === what).length;
          return { yes: said('yes'), asked: said('yes') + said('no') };
        });
        expect([yes, base]).to.deep.equal([
          given.filter((one) => one === 'yes').length,
          given.filter((one) => one === 'yes' || one === 'no').length,
        ]);
        // Bounds of the number, and of the share of those who have something to answer: reached, and never passed.
        expect(population).to.equal(Math.max(...tried.map(({ asked }) => asked)));
        expect(worst).to.deep.equal({
          low: Math.min(...tried.map((one) => one.yes)),
          high: Math.max(...tried.map((one) => one.yes)),
        });
        const shares = tried.flatMap((one) => (one.asked === 0 ? [] : [one.yes / one.asked]));
        if (population > 0 && base > 0)
          expect([worst.low / population, worst.high / population]).to.deep.equal([
            Math.min(...shares),
            Math.max(...shares),
          ]);
      }),
      { numRuns: 60 },
    );
  });
});

import { expect } from 'chai';
import { count, countAll, Count } from '../../src/statistics/count';
import { distinct } from '../../src/statistics/distinct';
import { mentioning } from '../../src/statistics/free-text';
import { frequencies } from '../../src/statistics/frequencies';
import { mentions } from '../../src/statistics/mentions';
import { where } from '../../src/survey/where';
import { casesOf, QUESTION, rowsOf } from '../support/cases';
import { countOf } from '../support/counts';
import { answerRow } from '../support/small-export';
import { surveyOf } from '../support/survey';

const numbers = (...values: number[]) => rowsOf(values);

describe('count', () => {
  it('keeps the rows that it counted and those of its base', () => {
    const even = count(numbers(1, 2, 3, 4, 5), (value) => value % 2 === 0, 'Jämna');
    expect([even.rows, even.baseRows, even.count, even.base, even.percent]).to.deep.equal([
      [2, 4],
      [1, 2, 3, 4, 5],
      2,
      5,
      40,
    ]);
  });

  it('counts a single case as nothing or all', () => {
    const one = numbers(1);
    expect([count(one, () => true, '').percent, count(one, () => false, '').percent]).to.deep.equal([100, 0]);
  });

  it('is not known without a base: nobody answered is not none', () => {
    expect([count(numbers(), () => true, '').known, count(numbers(1), () => false, '').known]).to.deep.equal([null, 0]);
  });

  it('is its label where it has no other key', () => {
    const none = numbers();
    expect([count(none, () => true, 'Ett').key, count(none, () => true, 'Ett', 'ett').key]).to.deep.equal([
      'Ett',
      'ett',
    ]);
  });

  it('has no percent on an empty base', () => {
    expect(count(numbers(), () => true, 'Inget').percent).to.equal(null);
  });
});

describe('A count', () => {
  it('knows how it was made', () => {
    const cases = casesOf(['ab', 'b']).where(where.answered('q'));
    const a = count(cases, where.chose('q', 'a'), 'A', 'a');
    expect(a.measure).to.deep.equal({
      ...{ rows: 'respondents', where: [where.answered('q')], counted: where.chose('q', 'a') },
      ...{ base: { state: 'all', questions: [] }, unit: { of: 'rows' } },
    });
    expect([a.key, a.label, a.rankedAmong, a.survey]).to.deep.equal(['a', 'A', null, cases.survey]);
  });

  it('keeps the source of a predicate, which nothing interprets', () => {
    const { measure } = count(rowsOf([1, 2]), (one) => one > 1, 'Fler');
    expect(measure.counted).to.deep.include({ is: 'own', source: '(one) => one > 1' });
  });

  it('hides the survey from comparing and printing, but has it', () => {
    expect(Object.keys(countOf('A', 1, 2))).not.to.include('survey');
    expect('survey' in countOf('A', 1, 2)).to.equal(true);
  });

  it('is the same under another name', () => {
    const a = new Count(countOf('A', 1, 2), countOf('A', 1, 2), 7);
    const [b, c] = [a.as('B'), a.as('C', 'c')];
    expect([b.label, b.key, c.label, c.key]).to.deep.equal(['B', 'a', 'C', 'c']);
    expect([b.rows, b.baseRows, b.measure, b.survey, b.rankedAmong]).to.deep.equal([
      ...[a.rows, a.baseRows, a.measure, a.survey, 7],
    ]);
  });

  it('refuses ids that the survey has not', () => {
    const cases = casesOf(['a']);
    expect(() => count(cases, where.chose('q', 'abc'), '')).to.throw('unknown option: abc of question q');
    expect(() => count(cases, where.chose('fråga', 'a'), '')).to.throw('unknown question: fråga');
  });
});

describe('countAll', () => {
  it('counts all of some cases, of themselves', () => {
    const all = countAll(casesOf(['a', '', null]).where(where.asked('q')), 'Tillfrågade');
    expect([all.count, all.base, all.key, all.measure.counted]).to.deep.equal([2, 2, 'Tillfrågade', null]);
    expect(all.rows).to.equal(all.baseRows);
    expect(countAll(casesOf([]), 'Alla', 'alla').key).to.equal('alla');
  });
});

describe('The cases of a count', () => {
  it('are its rows, with all that it says of them', () => {
    const cases = casesOf(['ab', 'a', 'b', '', null]).where(where.asked('q'));
    const a = frequencies(cases, QUESTION).of('a').cases();
    expect(a.map(({ row }) => row)).to.deep.equal([1, 2]);
    expect([a.kind, a.survey]).to.deep.equal(['respondents', cases.survey]);
    expect(a.conditions).to.deep.equal([where.asked('q'), where.answered('q'), where.chose('q', 'a')]);
    expect(frequencies(a, QUESTION).of('b').count).to.equal(1);
  });

  it('are those of the base where all are counted, and leave out what holds anyway', () => {
    const asked = casesOf(['a', '', null]).where(where.asked('q'));
    expect(countAll(asked, 'Alla').cases().conditions).to.deep.equal([where.asked('q')]);
    expect(count(asked, where.chose('q', 'a'), 'A').cases().conditions).to.have.length(2);
  });

  it('can be counted again: they are the same by their conditions', () => {
    const cases = casesOf(['ab', 'a', 'b', '', null]);
    for (const one of [
      ...frequencies(cases, QUESTION, { base: 'asked' }).counts,
      ...[frequencies(cases, QUESTION, { base: 'all' }).missingCount('Saknas')],
    ]) {
      const again = countAll(cases.where(...one.cases().conditions), 'Igen');
      expect(again.rows, one.label).to.deep.equal(one.rows);
    }
  });

  it('are refused where ticks or values were counted: they are no rows', () => {
    const cases = casesOf(['ab']);
    expect(() => mentions(cases, QUESTION).of('a').cases()).to.throw('no rows: "A" counts ticks');
    const single = { ...QUESTION, type: 'single' } as const;
    const values = distinct(casesOf(['a'], single), ['q'], 'Värden');
    expect(() => values.cases()).to.throw('no rows: "Värden" counts values');
  });
});

describe('Whether a count is known', () => {
  const survey = surveyOf({
    answers: [
      answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1] }),
      answerRow({ id: 'b', name: 'Aneby', code: '0604', har: [null, null, 1] }),
      answerRow({ id: 'c', name: 'Boden', code: '2582', har: [1] }),
    ],
    cooperations: [
      ['a', 'Vänort', ''],
      ['c', 'Vänort', 'Norge'],
    ],
  });
  const towns = survey.cooperationsOf('vanort', 'municipality');

  it('of list rows: 0 where those who answered have none, unknown where none of them answered', () => {
    const others = survey.cooperationsOf('andra', 'municipality');
    expect([countAll(others, '').known, countAll(survey.cooperationsOf('andra', 'region'), '').known]).to.deep.equal([
      ...[0, null],
    ]);
    expect(countAll(towns, '').known).to.equal(2);
  });

  it('of list rows of a group or an organisation, likewise', () => {
    const of = (condition: ReturnType<typeof where.group>) => countAll(towns.where(condition), '').known;
    expect([of(where.group('A2')), of(where.group('B4')), of(where.group('A1'))]).to.deep.equal([1, 0, null]);
    expect([of(where.organisation('Aneby')), of(where.organisation('Malmö'))]).to.deep.equal([0, null]);
    expect(of(where.some(where.organisation('Aneby'), where.organisation('Malmö')))).to.equal(0);
  });

  it('of list rows that lack the fact: unknown, since there are some', () => {
    const { counts } = frequencies(towns.where(where.group('A2')), survey.question('land'));
    expect([counts[0]?.base, counts[0]?.known]).to.deep.equal([0, null]);
    const norwegian = frequencies(survey.cooperationsOf('andra', 'municipality'), survey.question('land'));
    expect(norwegian.of('Norge').known).to.equal(0);
  });

  it('unknown where the list is missing: somebody says to cooperate, and nobody of them lists anything', () => {
    const lost = surveyOf({
      answers: [
        answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1] }),
        answerRow({ id: 'b', name: 'Aneby', code: '0604', har: [null, null, 1] }),
        answerRow({ id: 'r', name: 'Region Skåne', code: '12', har: [1] }),
      ],
      cooperations: [['r', 'Vänort', 'Norge']],
    });
    const own = lost.cooperationsOf('vanort', 'municipality');
    const listing = count(lost.population('municipality'), where.listed([where.chose('land', 'Norge')]), '');
    expect([countAll(own, '').known, listing.known, listing.percent]).to.deep.equal([null, null, null]);
    expect(countAll(own.where(where.organisation('Aneby')), '').known).to.equal(0);
    expect(countAll(lost.cooperationsOf('vanort', 'region'), '').known).to.equal(1);
    // Nobody was asked for the other form, and the regions' list is there.
    expect(countAll(lost.cooperationsOf('andra', 'municipality'), '').known).to.equal(0);
    expect(count(lost.respondents, where.listed([where.chose('land', 'Kina')]), '').percent).to.equal(0);
    expect(count(lost.population('municipality'), where.chose('har', 'andra'), '').percent).to.equal(0);
  });

  it('of respondents: unknown without a base, since nobody answered', () => {
    expect(frequencies(survey.population('municipality'), survey.question('hinder')).of('ja').known).to.equal(null);
    expect(mentioning(survey.population('municipality'), ['kommentar'], 'x').known).to.equal(null);
    expect(frequencies(survey.population('municipality'), survey.question('har')).of('andra').known).to.equal(0);
  });
});

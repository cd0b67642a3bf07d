import { expect } from 'chai';
import fc from 'fast-check';
import { byOption } from '../../src/statistics/by-option';
import { countAll } from '../../src/statistics/count';
import { distinct } from '../../src/statistics/distinct';
import { frequencies } from '../../src/statistics/frequencies';
import { mentions } from '../../src/statistics/mentions';
import { summed } from '../../src/statistics/summed';
import { where } from '../../src/survey/where';
import { casesOf, QUESTION } from '../support/cases';
import { answerRow } from '../support/small-export';
import { surveyOf } from '../support/survey';

const cases = casesOf(['ab', 'a', 'b', 'c', '']);
const { counts } = frequencies(cases, QUESTION);
const [a, b, c] = ['a', 'b', 'c'].map((id) => frequencies(cases, QUESTION).of(id));

describe('summed', () => {
  it('counts who is in any of the counts, once, in the order of the base', () => {
    const both = summed([b!, a!], 'A eller B', 'ab');
    expect([both.key, both.label, both.rows.map(({ row }) => row), both.base]).to.deep.equal([
      ...['ab', 'A eller B', [1, 2, 3], 4],
    ]);
    expect(both.measure).to.deep.equal({
      ...a!.measure,
      counted: { is: 'some', of: [where.chose('q', 'b'), where.chose('q', 'a')] },
    });
    expect(summed([a!], 'A').key).to.equal('A');
    expect(both.survey).to.equal(cases.survey);
  });

  it('is one count alone, and the sum of those that share nobody', () => {
    expect(summed([a!], 'A').rows).to.deep.equal(a!.rows);
    expect(summed([a!, c!], '').count).to.equal(a!.count + c!.count);
  });

  it('is all of the base as soon as one of the counts is', () => {
    const [all, some] = [countAll(cases, 'Alla'), frequencies(cases, QUESTION, { base: 'all' }).of('a')];
    const sum = summed([some, all], 'Alla');
    expect([sum.count, sum.base, sum.measure.counted]).to.deep.equal([5, 5, null]);
  });

  it('counts ticks by their own options, and those of another statistic of the same base too', () => {
    const ticks = summed([mentions(cases, QUESTION).of('a'), mentions(cases, QUESTION).of('c')], '');
    expect(ticks.rows.map(({ of, option }) => `${of.row}${option}`)).to.deep.equal(['1a', '2a', '4c']);
    expect(ticks.base).to.equal(5);
  });

  it('counts a value once, by whichever condition it is counted', () => {
    const survey = surveyOf({
      answers: [answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1] })],
      cooperations: [
        ['a', 'Vänort', 'Norge'],
        ['a', 'Vänort', 'Kina'],
        ['a', 'Vänort', 'Japan'],
      ],
    });
    const of = (...countries: string[]) =>
      distinct(survey.cooperations, ['land'], 'Länder', { counted: where.chose('land', ...countries) });
    const sum = summed([of('Norge', 'Kina'), of('Kina')], '');
    expect(sum.rows.map(({ value }) => value)).to.deep.equal(['Norge', 'Kina']);
    expect(summed(byOption(survey.cooperations, 'land'), '').count).to.equal(3);
  });

  it('takes what the base is called for no difference', () => {
    const named = frequencies(cases, QUESTION, { words: 'de som svarat' }).of('b');
    expect(summed([a!, named], '').count).to.equal(3);
  });

  it('refuses counts of another population, base, unit or survey, and none at all', () => {
    const others = [
      frequencies(cases.where(where.chose('q', 'a', 'b')), QUESTION).of('b'),
      frequencies(cases, QUESTION, { base: 'asked' }).of('b'),
      frequencies(casesOf(['b']), QUESTION).of('b'),
      frequencies(
        cases.filter(() => true),
        QUESTION,
      ).of('b'),
      mentions(cases, QUESTION).of('b'),
    ];
    for (const other of others)
      expect(() => summed([a!, other as typeof a & object], '')).to.throw(
        'different bases: "A" and "B" cannot be summed',
      );
    expect(() => summed([], 'Inget')).to.throw('nothing to sum: Inget has no counts');
  });

  it('tells predicates apart that read the same and know of other rows', () => {
    const picked = (rows: readonly number[]) => cases.filter(({ row }) => rows.includes(row));
    const [one, other] = [picked([1, 2]), picked([3])];
    const of = (some: typeof one) => frequencies(some, QUESTION).of('b');
    expect(() => summed([of(one), of(other)], '')).to.throw('different bases');
    expect(summed([of(one), frequencies(one, QUESTION).of('a')], '').count).to.equal(2);
  });

  it('never counts more than the base, nor fewer than any of its parts', () => {
    const short = fc.option(fc.subarray(['a', 'b', 'c']).map((options) => options.join('')));
    fc.assert(
      fc.property(fc.array(short), fc.subarray([0, 1, 2], { minLength: 1 }), (answers, which) => {
        const all = frequencies(casesOf(answers), QUESTION).counts;
        const parts = which.map((at) => all[at]!);
        const sum = summed(parts, '');
        expect(sum.count).to.be.within(Math.max(...parts.map(({ count }) => count)), sum.base);
      }),
    );
    expect(summed(counts, '').count).to.equal(4);
  });
});

import { expect } from 'chai';
import { frequencies } from '../../src/statistics/frequencies';
import { mentions } from '../../src/statistics/mentions';
import { casesOf, QUESTION } from '../support/cases';

const cases = casesOf(['ab', 'b', '', null]);

describe('A distribution', () => {
  it('gives the count of a category by its id, wherever it stands in the codebook', () => {
    const turned = { ...QUESTION, options: [...QUESTION.options].reverse() };
    for (const question of [QUESTION, turned]) expect(frequencies(cases, question).of('b').count).to.equal(2);
  });

  it('refuses categories that it has not, with the nearest and all known', () => {
    const question = {
      ...QUESTION,
      options: [
        { id: 'andra', label: 'Andra' },
        { id: 'inga', label: 'Inga' },
      ],
    };
    const distribution = frequencies(casesOf([], question), question);
    expect(() => distribution.of('andrs')).to.throw(
      'unknown category: andrs (did you mean "andra"?) (known: andra, inga)',
    );
    expect(() => distribution.of('något helt annat')).to.throw(
      /^unknown category: något helt annat \(known: andra, inga\)$/,
    );
  });

  it('has the size of its base, the title and the survey, which it does not show', () => {
    const distribution = frequencies(cases, QUESTION);
    expect([distribution.base, distribution.baseRows.length, distribution.title]).to.deep.equal([2, 2, 'Fråga?']);
    expect(distribution.survey).to.equal(cases.survey);
    expect(Object.keys(distribution)).not.to.include('survey');
  });

  it('says how it was made, but for what each count counts', () => {
    expect(frequencies(cases, QUESTION, { words: 'de som svarat' }).measure).to.deep.equal({
      ...{ rows: 'respondents', where: [], unit: { of: 'rows' } },
      base: { state: 'answered', questions: ['q'], words: 'de som svarat' },
    });
    expect(mentions(cases, QUESTION, 'kryss').measure).to.deep.equal({
      ...{ rows: 'respondents', where: [], unit: { of: 'ticks', question: 'q' } },
      base: { state: 'answered', questions: ['q'], words: 'kryss' },
    });
    for (const { measure } of [frequencies(cases, QUESTION), mentions(cases, QUESTION)])
      expect(measure.base).to.deep.equal({ state: 'answered', questions: ['q'] });
    expect(frequencies(cases, QUESTION, { base: 'all' }).measure.base).to.deep.equal({ state: 'all', questions: [] });
  });
});

describe('missingCount', () => {
  it('counts those of the base who were asked and did not answer', () => {
    for (const base of ['asked', 'all'] as const) {
      const distribution = frequencies(cases, QUESTION, { base });
      const missing = distribution.missingCount('Svarade inte');
      expect([missing.key, missing.label, missing.rows.map(({ row }) => row)]).to.deep.equal([
        ...['missing', 'Svarade inte', [3]],
      ]);
      expect(missing.baseRows).to.equal(distribution.baseRows);
      expect(missing.measure).to.deep.equal({ ...distribution.measure, counted: { is: 'missing', questions: ['q'] } });
    }
  });

  it('is 0 where all answered', () => {
    expect(frequencies(casesOf(['a']), QUESTION, { base: 'all' }).missingCount('').count).to.equal(0);
  });

  it('is refused on the base of those who answered: there are none', () => {
    for (const distribution of [frequencies(cases, QUESTION), mentions(cases, QUESTION)])
      expect(() => distribution.missingCount('')).to.throw(
        'nobody is missing of those who answered: Fråga?; count on the base "all" or "asked"',
      );
  });
});

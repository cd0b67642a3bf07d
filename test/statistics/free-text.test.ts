import { expect } from 'chai';
import { mentioning } from '../../src/statistics/free-text';
import type { Answer } from '../../src/survey/case';
import type { Cases } from '../../src/survey/cases';
import type { Question } from '../../src/survey/question';
import type { Respondent } from '../../src/survey/respondent';
import { QUESTION, respondentsOf } from '../support/cases';

const asking = (id: string): Question => ({ ...QUESTION, id, type: 'text', options: [] });
const wrote = (text: string | null): Answer => ({ state: 'answered', options: [], text });

/** Respondents with texts to questions q and r; null did not answer, undefined ticked a box and wrote nothing. */
const writing = (...texts: (string | null | undefined | readonly [string, string])[]): Cases<Respondent> =>
  respondentsOf(
    [asking('q'), asking('r')],
    texts.map((text): Record<string, Answer> => {
      if (text === null) return {};
      if (text === undefined) return { q: wrote(null) };
      return typeof text === 'string' ? { q: wrote(text) } : { q: wrote(text[0]), r: wrote(text[1]) };
    }),
  );

describe('mentioning', () => {
  it('finds a keyword in any letter case, among those who wrote something', () => {
    const found = mentioning(writing('Det VARIERAR mycket', 'Nej', null, undefined), ['q'], 'varierar');
    expect([found.rows.map(({ row }) => row), found.base, found.key, found.label]).to.deep.equal([
      [1],
      2,
      'varierar',
      'varierar',
    ]);
    expect(mentioning(writing('Öppenhet'), ['q'], 'öPPEN').count).to.equal(1);
  });

  it('has an empty base where nobody wrote anything', () => {
    for (const nobody of [writing(), writing(null, null)])
      expect(mentioning(nobody, ['q'], 'a').percent).to.equal(null);
  });

  it('counts a case once, in however many of the questions it says so', () => {
    expect(mentioning(writing(['a', 'a'], ['b', 'a'], ['b', 'b']), ['q', 'r'], 'a').count).to.equal(2);
  });

  it('leaves texts with the other keyword out, in any letter case', () => {
    const rows = (texts: Cases<Respondent>) => mentioning(texts, ['q', 'r'], 'a', 'b').rows.map(({ row }) => row);
    expect(rows(writing('a B', 'a'))).to.deep.equal([2]);
    // The other keyword in another text of the same case leaves it in.
    expect(rows(writing(['a', 'b']))).to.deep.equal([1]);
  });

  it('refuses a question that the rows have not', () => {
    expect(() => mentioning(writing('a'), ['qq'], 'a')).to.throw('unknown question: qq (did you mean "q"?)');
  });
});

import { expect } from 'chai';
import { mentioning } from '../../src/statistics/free-text';
import type { Case } from '../../src/survey/case';

const writing = (...texts: (string | null)[]): Case[] =>
  texts.map((text, row) => ({
    sheet: 'S',
    row,
    answers: new Map([['q', text === null ? { state: 'missing' } : { state: 'answered', options: [], text }]]),
  }));

describe('mentioning', () => {
  it('finds a keyword in any letter case, among those who wrote something', () => {
    const found = mentioning(writing('Det VARIERAR mycket', 'Nej', null), ['q'], 'varierar');
    expect([found.rows.map(({ row }) => row), found.base]).to.deep.equal([[0], 2]);
  });

  it('has an empty base where nobody wrote anything', () => {
    for (const nobody of [[], writing(null, null)]) expect(mentioning(nobody, ['q'], 'a').percent).to.equal(null);
  });

  it('counts a case once, in however many of the questions it says so', () => {
    const [first] = writing('a');
    const both = { ...first!, answers: new Map([...first!.answers, ['r', first!.answers.get('q')!] as const]) };
    expect(mentioning([both], ['q', 'r'], 'a').count).to.equal(1);
  });

  it('leaves texts with the other keyword out', () => {
    expect(mentioning(writing('a b', 'a'), ['q'], 'a', 'b').rows.map(({ row }) => row)).to.deep.equal([1]);
  });
});

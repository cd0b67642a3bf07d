import { expect } from 'chai';
import { byName } from '../../src/statistics/by-name';
import type { Cooperation } from '../../src/survey/cooperation';
import type { Question } from '../../src/survey/question';
import { QUESTION, respondentsOf } from '../support/cases';
import { inventedSurvey } from '../support/invented-survey';

const PARTNER: Question = { ...QUESTION, id: 'partner', number: null, type: 'text', options: [] };

/** Cooperations with these names, null for none. */
const namedCooperations = (...names: (string | null)[]) => {
  const [respondent] = respondentsOf([QUESTION], [{}]);
  const cooperations = names.map((text, at): Cooperation => ({
    ...{ sheet: 'L', row: at + 2, respondent: respondent!, questions: new Map([[PARTNER.id, PARTNER]]) },
    answers: new Map([[PARTNER.id, text === null ? { state: 'missing' } : { state: 'answered', options: [], text }]]),
  }));
  return inventedSurvey({ respondents: [respondent!], cooperations, questions: [QUESTION, PARTNER] }).cooperations;
};

describe('byName', () => {
  it('counts a name once for each cooperation that has it, and none without a name', () => {
    const counts = byName(namedCooperations('B', 'A', 'B', null), 'partner');
    expect(counts.map(({ key, label, count, base }) => [key, label, count, base])).to.deep.equal([
      ['B', 'B', 2, 4],
      ['A', 'A', 1, 4],
    ]);
    expect(counts[0]?.rows.map(({ row }) => row)).to.deep.equal([2, 4]);
  });

  it('tells apart names that hold each other or differ in letter case', () => {
    const counts = byName(namedCooperations('Ab', 'ab', 'A', 'Ab c'), 'partner');
    expect(counts.map(({ key, count }) => [key, count])).to.have.deep.members([
      ['Ab', 1],
      ['ab', 1],
      ['A', 1],
      ['Ab c', 1],
    ]);
  });

  it('is empty without cooperations, and without a name in any', () => {
    expect([byName(namedCooperations(), 'partner'), byName(namedCooperations(null), 'partner')]).to.deep.equal([
      [],
      [],
    ]);
  });
});

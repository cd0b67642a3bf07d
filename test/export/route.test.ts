import { expect } from 'chai';
import { isAsked, route } from '../../src/export/route';
import type { Answer } from '../../src/survey/case';
import type { Question } from '../../src/survey/question';
import { QUESTION } from '../support/cases';

const question = (id: string, asked: Question['asked'] = null): Question => ({ ...QUESTION, id, asked });
const answer = (...options: string[]): Answer => ({ state: 'answered', options, text: null });

/** Has any → which → why: each asked if the one before was answered with a. */
const QUESTIONS = [
  question('har'),
  question('vilka', { question: 'har', any: ['a', 'b'] }),
  question('varfor', { question: 'vilka', any: ['a'] }),
];

function routed(read: Record<string, Answer>): { states: string[]; outside: string[] } {
  const outside: string[] = [];
  const answers = route(new Map(QUESTIONS.map((one) => [one.id, one])), new Map(Object.entries(read)), ({ id }) =>
    outside.push(id),
  );
  return { states: QUESTIONS.map(({ id }) => answers.get(id)?.state ?? 'none'), outside };
}

describe('route', () => {
  it('asks on where one of the options was chosen', () => {
    expect(routed({ har: answer('b'), vilka: answer('a', 'c') }).states).to.deep.equal([
      'answered',
      'answered',
      'missing',
    ]);
  });

  it('does not ask where another was chosen, or nothing was answered', () => {
    expect(routed({ har: answer('c') }).states).to.deep.equal(['answered', 'not-asked', 'not-asked']);
    expect(routed({}).states).to.deep.equal(['missing', 'not-asked', 'not-asked']);
  });

  it('does not count answers outside of the routing, nor what hangs on them, and tells of each', () => {
    expect(routed({ har: answer('c'), vilka: answer('a'), varfor: answer('a') })).to.deep.equal({
      states: ['answered', 'not-asked', 'not-asked'],
      outside: ['vilka', 'varfor'],
    });
    expect(routed({ har: answer('c'), vilka: { state: 'missing' } }).outside).to.deep.equal([]);
  });

  it('asks everybody where there is no routing', () => {
    expect(isAsked({ asked: null }, new Map())).to.equal(true);
  });
});

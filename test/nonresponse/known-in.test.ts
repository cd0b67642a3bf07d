import { expect } from 'chai';
import fc from 'fast-check';
import { knownIn } from '../../src/nonresponse/known-in';
import { holdsIn } from '../../src/survey/holds';
import { conditionsIn } from '../../src/survey/measure';
import { where } from '../../src/survey/where';
import { pickBy, randomCondition } from '../support/random-condition';
import { ownSurvey } from '../support/survey';

const survey = ownSurvey();

/** Whoever lists others and no partnership was asked by routing, and had nothing to answer. */
const isOfAsking = (condition: Parameters<typeof knownIn>[0]): boolean =>
  conditionsIn([condition]).some(({ is }) => is === 'asked');

describe('knownIn', () => {
  it('says of rows what the condition says, wherever it says something', () => {
    let known = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        fc.constantFrom('respondents', 'cooperations'),
        (numbers, rows) => {
          const condition = randomCondition(survey, rows as 'respondents', pickBy(numbers));
          fc.pre(!isOfAsking(condition));
          const [known3, holds] = [knownIn(condition, survey), holdsIn(condition, survey)];
          const all = rows === 'respondents' ? survey.respondents.rows : survey.table(rows).rows;
          for (const row of all.slice(0, 60)) {
            const value = known3(row);
            if (value === null) continue;
            known++;
            expect(value, JSON.stringify(condition)).to.equal(holds(row));
          }
        },
      ),
    );
    expect(known).to.be.greaterThan(1000);
  });

  it('knows of organisations without an answer what the register says, and nothing else', () => {
    const silent = survey.organisations.rows.find((one) => holdsIn(where.responded(), survey)(one) === false)!;
    for (const condition of [
      ...[
        where.chose('hinder', 'ja'),
        where.answered('hinder'),
        where.asked('hinder'),
        where.listed('cooperations', []),
      ],
      ...[where.own(() => true), { is: 'wrote', questions: ['kommentar'] } as const],
      ...[{ is: 'missing', questions: ['hinder'] } as const, { is: 'substantive', questions: ['hinder'] } as const],
    ])
      expect(knownIn(condition, survey)(silent), condition.is).to.equal(null);
    expect(knownIn(where.kind(silent.kind), survey)(silent)).to.equal(true);
    expect(knownIn(where.organisation('Ale'), survey)(silent)).to.equal(silent.name === 'Ale');
    expect(knownIn(where.responded(), survey)(silent)).to.equal(false);
    expect(knownIn(where.every(where.responded(), where.chose('hinder', 'ja')), survey)(silent)).to.equal(false);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { crosstab } from '../../src/statistics/crosstab';
import { frequencies } from '../../src/statistics/frequencies';
import type { Organisation } from '../../src/survey/respondent';
import { inventedSurvey } from '../support/invented-survey';
import { casesOf, QUESTION } from '../support/cases';

const GROUPS = [
  { key: 'X1', label: 'X' },
  { key: 'Y1', label: 'Y' },
];

/** Organisations of a survey with two groups: 'X1', 'Y1', or null for a region. */
const organisationsIn = (...groups: (string | null)[]) =>
  inventedSurvey({
    groups: GROUPS,
    organisations: groups.map((group, at): Organisation => ({
      code: group === null ? `${10 + at}` : `${1000 + at}`,
      name: `Nr ${at}`,
      kind: group === null ? 'region' : 'municipality',
      group,
    })),
  }).organisations;

const namesBy = (...groups: (string | null)[]): unknown[] =>
  crosstab(organisationsIn(...groups), 'group').map(({ key, cases }) => [key, cases.map(({ name }) => name)]);

describe('crosstab', () => {
  it('keeps the order of the register, and groups that nobody is in', () => {
    expect(namesBy('Y1', 'Y1')).to.deep.equal([
      ['X1', []],
      ['Y1', ['Nr 0', 'Nr 1']],
    ]);
    expect(crosstab(organisationsIn(), 'group').map(({ label }) => label)).to.deep.equal(['X', 'Y']);
  });

  it('has empty groups where there are no cases, or none with a group', () => {
    for (const groups of [[], [null]])
      expect(namesBy(...groups)).to.deep.equal([
        ['X1', []],
        ['Y1', []],
      ]);
  });

  it('puts every case with a group into one group, in the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('X1', 'Y1', null)), (groups) => {
        for (const { key, cases } of crosstab(organisationsIn(...groups), 'group'))
          expect(cases.map(({ name }) => name)).to.deep.equal(
            groups.flatMap((group, at) => (group === key ? [`Nr ${at}`] : [])),
          );
      }),
    );
  });

  it('leaves cases without a group out and refuses groups that the register lacks', () => {
    expect(crosstab(organisationsIn('X1', null), 'group').flatMap(({ cases }) => cases.rows)).to.have.length(1);
    expect(() => namesBy('X1', 'Z1')).to.throw('unknown group: Z1 (known: X1, Y1)');
  });

  it('splits by the options of a question too: with multiple response a case is in several', () => {
    const columns = crosstab(casesOf(['ab', 'b', '', null]), QUESTION);
    expect(columns.map(({ key, label, cases }) => [key, label, cases.map(({ row }) => row)])).to.deep.equal([
      ['a', 'A', [1]],
      ['b', 'B', [1, 2]],
      ['c', 'C', []],
    ]);
    expect(columns.map(({ cases }) => frequencies(cases, QUESTION).of('b').count)).to.deep.equal([1, 2, 0]);
  });

  it('adds its condition to those of the cases, so that the columns know what they are of', () => {
    const [, y] = crosstab(organisationsIn('Y1').where({ is: 'responded' }), 'group');
    expect(y?.cases.conditions).to.deep.equal([{ is: 'responded' }, { is: 'group', group: 'Y1' }]);
    const [a] = crosstab(casesOf(['a']), QUESTION);
    expect(a?.cases.conditions).to.deep.equal([{ is: 'chose', question: 'q', options: ['a'], how: 'any' }]);
  });
});

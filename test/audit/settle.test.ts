import { expect } from 'chai';
import { settle } from '../../src/audit/settle';
import type { ConclusionFinding } from '../../src/nonresponse/finding';

const finding: ConclusionFinding = {
  kind: 'conclusion',
  claims: ['1-a'],
  measures: [],
  explanation: 'Gäller.',
  certainty: 'interval',
  reason: null,
  figure: null,
  among: 1,
  tipping: null,
  settledBy: null,
  notebook: '1.ipynb',
};
const needs = [
  { counted: 'towns', base: 'all' },
  { counted: 'others', base: 'all' },
];
const printed = [
  { claim: '1-towns', counted: 'towns', base: 'all' },
  { claim: '1-others', counted: 'others', base: 'all' },
];
/** Claims of which number, or base, is determined. */
const determined = (numbers: string, bases: string) => ({
  number: (claim: string) => numbers.split(' ').includes(claim),
  base: (claim: string) => bases.split(' ').includes(claim),
});
const settledBy = (numbers: string, bases: string) =>
  settle({ ...finding, needs }, printed, determined(numbers, bases)).settledBy;

describe('settle', () => {
  it('is print where some claim determines each number, and some claim of the base its base', () => {
    expect(settledBy('1-towns 1-others', '1-towns')).to.equal('print');
    expect(settledBy('1-towns 1-others', '')).to.equal('choice');
    expect(settledBy('1-towns', '1-towns')).to.equal('choice');
    expect(settle({ ...finding, needs }, [], determined('1-towns 1-others', '1-towns')).settledBy).to.equal('choice');
  });

  it('says so, and leaves out what it needed', () => {
    const all = determined('1-towns 1-others', '1-towns');
    const settled = settle({ ...finding, needs }, printed, all);
    expect(settled.explanation).to.equal('Gäller. Alla tal som avgör det är tryckta eller följer av tryckta.');
    expect(settled).not.to.have.property('needs');
    expect(settle({ ...finding, needs }, printed, determined('', '')).explanation).to.equal(
      'Gäller. Vilar på tal som inte är tryckta: rekonstruktionen har valt dem.',
    );
  });

  it('has nothing to say of real answers, nor of what nonresponse says nothing of', () => {
    const all = determined('', '');
    expect(settle(finding, printed, all)).to.deep.equal(finding);
    const unjudged = { ...finding, certainty: 'not-applicable' as const };
    expect(settle({ ...unjudged, needs }, printed, all)).to.deep.equal(unjudged);
  });

  it('keeps what a run of all notebooks said', () => {
    const none = determined('', '');
    expect(settle({ ...finding, needs }, [], none, { ...finding, settledBy: 'print' }).settledBy).to.equal('print');
    expect(settle({ ...finding, needs }, [], none, { ...finding, settledBy: 'choice' }).settledBy).to.equal('choice');
  });
});

import { expect } from 'chai';
import { conditionsIn, isOfOrganisation, isOwn, type Condition, type Measure } from '../../src/survey/measure';
import { where } from '../../src/survey/where';

const own = where.own(() => true);
const [kind, chose] = [where.kind('region'), where.chose('q', 'a')];

describe('conditionsIn', () => {
  it('goes into what is made of others, and leaves nothing out', () => {
    const every = where.every(kind, where.some(chose));
    const listed = where.listed('cooperations', [every]);
    expect(conditionsIn([null, listed, own])).to.deep.equal([listed, every, kind, where.some(chose), chose, own]);
    expect(conditionsIn([])).to.deep.equal([]);
  });
});

describe('isOwn', () => {
  const measure = (population: readonly Condition[], counted: Condition | null): Measure => ({
    ...{ rows: 'respondents', where: population, counted, unit: { of: 'rows' } },
    base: { state: 'all', questions: [] },
  });

  it('tells a predicate of a cell wherever it stands', () => {
    expect(isOwn(measure([kind], chose))).to.equal(false);
    expect(isOwn(measure([], null))).to.equal(false);
    expect(isOwn(measure([own], chose))).to.equal(true);
    expect(isOwn(measure([], own))).to.equal(true);
    expect(isOwn(measure([where.listed('cooperations', [where.some(own)])], null))).to.equal(true);
  });
});

describe('isOfOrganisation', () => {
  it('tells what the registers say from what was answered', () => {
    const registered = [kind, where.group('A1'), where.organisation('Ale'), where.responded()];
    for (const one of registered) expect(isOfOrganisation(one), one.is).to.equal(true);
    for (const one of [chose, where.asked('q'), where.listed('cooperations', [kind]), own, { is: 'numbered' } as const])
      expect(isOfOrganisation(one), one.is).to.equal(false);
  });

  it('takes what is made of others for what all of them are', () => {
    expect(isOfOrganisation(where.some(kind, where.every(where.group('A1'))))).to.equal(true);
    expect(isOfOrganisation(where.some(kind, chose))).to.equal(false);
    expect(isOfOrganisation(where.every(where.group('A1'), where.some(own)))).to.equal(false);
  });
});

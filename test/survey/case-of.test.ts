import { expect } from 'chai';
import {
  caseOf,
  identityOf,
  isCase,
  isCooperation,
  isRespondent,
  kindOf,
  organisationOf,
  tickOf,
} from '../../src/survey/case-of';
import type { Cooperation } from '../../src/survey/cooperation';
import { respondentsOf } from '../support/cases';
import { municipality } from '../support/figure-samples';

const [respondent] = respondentsOf([], [{}]).rows;
const cooperation: Cooperation = {
  ...{ sheet: 'L', row: 7, respondent: respondent!, answers: new Map(), questions: new Map() },
};
const [tick, listTick] = [
  { of: respondent, option: 'a' },
  { of: cooperation, option: 'b' },
];
const organisation = municipality('1440', 'Ale');
const region = { ...organisation, code: '12', kind: 'region', name: 'Skåne' };
const OTHERS = [null, undefined, 3, 'text', {}, { of: 3 }, { organisation: 3 }.organisation];

describe('What was counted is told by its shape', () => {
  it('caseOf gives the row of the export, also of a tick, and null of what is none', () => {
    expect([respondent, cooperation, tick, listTick].map(caseOf)).to.deep.equal([
      ...[respondent, cooperation, respondent, cooperation],
    ]);
    for (const one of [organisation, ...OTHERS]) expect(caseOf(one)).to.equal(null);
  });

  it('isCase, isRespondent and isCooperation tell rows apart', () => {
    expect([respondent, cooperation, organisation, tick].map(isCase)).to.deep.equal([true, true, false, false]);
    expect([respondent, cooperation, organisation, tick].map(isRespondent)).to.deep.equal([true, false, false, false]);
    expect([respondent, cooperation, organisation, tick].map(isCooperation)).to.deep.equal([false, true, false, false]);
  });

  it('tickOf gives the option of a tick alone', () => {
    expect([tick, listTick, respondent, { option: 'a' }].map(tickOf)).to.deep.equal(['a', 'b', null, null]);
  });

  it('organisationOf gives the owner of answers, cooperations and their ticks', () => {
    expect([respondent, cooperation, tick, listTick].map(organisationOf)).to.deep.equal(
      Array(4).fill(respondent!.organisation),
    );
    expect(organisationOf(organisation)).to.equal(organisation);
    for (const one of OTHERS) expect(organisationOf(one)).to.equal(null);
  });

  it('kindOf goes by the population of the organisation', () => {
    expect([organisation, region, listTick, null].map(kindOf)).to.deep.equal([
      ...['municipality', 'region', 'municipality', null],
    ]);
  });

  it('identityOf names rows by place, ticks by their option too, organisations by code, and nothing else alike', () => {
    expect([respondent, cooperation, tick, listTick, organisation].map(identityOf)).to.deep.equal([
      ...['S!1/', 'L!7/', 'S!1/a', 'L!7/b', '1440'],
    ]);
    expect(identityOf(3)).not.to.equal(identityOf('3'));
  });
});

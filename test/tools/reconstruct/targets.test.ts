import { expect } from 'chai';
import { Register } from '../../../src/published/register';
import { Targets } from '../../../tools/reconstruct/targets';
import { claimOf } from '../../published/invented';

describe('Targets', () => {
  const targets = new Targets(
    new Register([
      claimOf({ id: '1-antal', unit: 'count', printed: '1 025' }),
      claimOf({ id: '1-lista', unit: 'list', items: ['A', 'B'] }),
      claimOf({ id: '1-span', unit: 'comparison', printed: '2–4', rule: { kind: 'range', min: 2, max: 4 } }),
    ]),
  );

  it('reads numbers with spaces, lists and ranges', () => {
    expect(targets.number('1-antal')).to.equal(1025);
    expect(targets.items('1-lista')).to.deep.equal(['A', 'B']);
    expect(targets.range('1-span')).to.include({ min: 2, max: 4 });
  });

  it('says which claim has not what is asked for', () => {
    expect(() => targets.number('1-lista')).to.throw('not a number: 1-lista');
    expect(() => targets.number('1-span')).to.throw('not a number: 1-span');
    expect(() => targets.percent('1-antal')).to.throw('not a percent: 1-antal');
    expect(() => targets.items('1-antal')).to.throw('no list: 1-antal');
    expect(() => targets.range('1-antal')).to.throw('no range: 1-antal');
    expect(() => targets.subject('1-antal')).to.throw('no subject: 1-antal');
    expect(() => targets.keyword('1-antal')).to.throw('no keyword: 1-antal');
    expect(() => targets.number('1-antall')).to.throw('unknown claim: 1-antall (did you mean "1-antal"?)');
  });
});

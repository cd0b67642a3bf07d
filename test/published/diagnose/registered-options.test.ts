import { expect } from 'chai';
import { registeredOptions } from '../../../src/published/diagnose/registered-options';
import { QUESTION } from '../../support/cases';
import { claimOf } from '../invented';

const optionsIn = (counts: string) => registeredOptions(claimOf({ unit: 'count', counts }), QUESTION);

describe('registeredOptions', () => {
  it('gives the options that the register names of the question, one or several', () => {
    expect(optionsIn('Kommuner (q; a)')).to.deep.equal(['a']);
    expect(optionsIn('Kommuner ( q ;  a , c )')).to.deep.equal(['a', 'c']);
    expect(optionsIn('Kommuner (q; a; b)')).to.deep.equal(['a', 'b']);
    expect(optionsIn('Kommuner (213 svarande) som (r; a) och (q; b)')).to.deep.equal(['b']);
  });

  it('is null where it names none, another question, or what is no option', () => {
    for (const counts of ['Kommuner', '(q)', '(q; )', '(r; a)', '(q; x)', '(q; a, x)', 'q; a'])
      expect(optionsIn(counts), counts).to.equal(null);
  });
});

import { expect } from 'chai';
import { certaintyText } from '../../src/nonresponse/certainty-text';

describe('certaintyText', () => {
  it('tells how far a conclusion stands', () => {
    expect(certaintyText('always')).to.equal('Gäller vad de som inte svarade än hade sagt');
    expect(certaintyText('interval')).to.match(/^Gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt/);
    expect(certaintyText('undetermined')).to.match(/^Avgörs inte av svaren/);
    expect(certaintyText('not-applicable')).to.match(/^Kan inte bedömas/);
    expect(certaintyText('does-not-hold')).to.match(/^Gäller inte ens bland de svarande/);
  });
});

import { expect } from 'chai';
import { speak } from '../../src/input/language';
import { certaintyText } from '../../src/nonresponse/certainty-text';

describe('certaintyText', () => {
  it('tells how far a conclusion stands', () => {
    expect(certaintyText('always')).to.equal('Gäller vad de som inte svarade än hade sagt');
    expect(certaintyText('interval')).to.match(/^Gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt/);
    expect(certaintyText('undetermined')).to.match(/^Avgörs inte av svaren/);
    expect(certaintyText('not-applicable')).to.match(/^Kan inte bedömas/);
    expect(certaintyText('does-not-hold')).to.match(/^Gäller inte ens bland de svarande/);
  });

  it('tells it in English', () => {
    speak('en');
    expect(certaintyText('always')).to.equal('Holds whatever those who did not answer would have said');
    expect(certaintyText('interval')).to.match(/^Holds within the 95 percent interval, if nonresponse is random$/);
    expect(certaintyText('undetermined')).to.match(/^Not settled by the answers/);
    expect(certaintyText('not-applicable')).to.equal('Cannot be judged');
    expect(certaintyText('does-not-hold')).to.match(/^Does not hold even among those who answered/);
  });
});

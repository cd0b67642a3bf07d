import { expect } from 'chai';
import { didYouMean } from '../../src/input/nearest';

describe('didYouMean', () => {
  it('names the nearest text if it is near enough to be meant', () => {
    expect(didYouMean('Norgee', ['Danmark', 'Norge'])).to.equal(' (did you mean "Norge"?)');
    expect(didYouMean('Jaa', ['Ja', 'Nej'])).to.equal(' (did you mean "Ja"?)');
    expect(didYouMean('Vänorter och partnersap', ['Vänorter eller partnerskap'])).to.contain('Vänorter eller');
  });

  it('says nothing if all are far, if the text itself is known, or if nothing is', () => {
    expect(didYouMean('Portugal', ['Danmark', 'Norge'])).to.equal('');
    expect(didYouMean('Norge', ['Norge'])).to.equal('');
    expect(didYouMean('Norge', [])).to.equal('');
  });

  it('does not take a short text for another that shares nothing with it', () => {
    for (const text of ['x', '', '17']) expect(didYouMean(text, ['Ja'])).to.equal('');
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import { closest, distance } from 'fastest-levenshtein';
import { didYouMean, nearest } from '../../src/input/nearest';

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

  it('names what looking at every known text names, though it passes over those of another length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 8 }), (found, known) => {
        const best = closest(found, known);
        const far = distance(found, best);
        const isNear = far > 0 && far <= Math.max(2, found.length / 3) && far < Math.max(found.length, best.length);
        expect(nearest(found, known)).to.equal(isNear ? best : null);
      }),
    );
  });
});

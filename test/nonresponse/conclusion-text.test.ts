import { expect } from 'chai';
import { speak } from '../../src/input/language';
import { conclusionText } from '../../src/nonresponse/conclusion-text';

const told = { reason: null, isLost: false, among: 1, tipping: null };

describe('conclusionText', () => {
  it('says how far a conclusion stands beside the figure’s others, and what would make it fall', () => {
    expect(conclusionText({ ...told, certainty: 'interval', among: 3, tipping: { least: 4, others: 60 } })).to.equal(
      'Gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt, också när figurens 3 jämförelser prövas tillsammans (Holm). ' +
        'Faller om 4 av de 60 som inte svarat svarar annorlunda än om de svarat som de andra.',
    );
    expect(conclusionText({ ...told, certainty: 'undetermined', isLost: true, among: 2 })).to.equal(
      'Gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt, men inte när figurens 2 jämförelser prövas tillsammans (Holm).',
    );
    expect(conclusionText({ ...told, certainty: 'undetermined', tipping: { least: 0, others: 7 } })).to.match(
      /Faller redan om de 7 som inte svarat svarar som de som svarat\.$/,
    );
  });

  it('says so in English', () => {
    speak('en');
    expect(conclusionText({ ...told, certainty: 'interval', among: 3, tipping: { least: 4, others: 60 } })).to.equal(
      'Holds within the 95 percent interval, if nonresponse is random, also when the figure’s 3 comparisons are tested together (Holm). ' +
        'Falls if 4 of the 60 nonrespondents answer otherwise than in the proportions of those who answered.',
    );
    expect(conclusionText({ ...told, certainty: 'undetermined', isLost: true, among: 2 })).to.equal(
      'Holds within the 95 percent interval, if nonresponse is random, but not when the figure’s 2 comparisons are tested together (Holm).',
    );
    expect(conclusionText({ ...told, certainty: 'undetermined', tipping: { least: 0, others: 7 } })).to.match(
      /Falls already if the 7 nonrespondents answer as those who answered\.$/,
    );
    expect(conclusionText({ ...told, certainty: 'not-applicable', reason: 'no-answers' })).to.equal(
      'Cannot be judged: nobody has answered what is compared.',
    );
  });
});

import { expect } from 'chai';
import { speak } from '../../src/input/language';
import type { Certainty } from '../../src/nonresponse/certainty';
import { certaintyLines } from '../../src/nonresponse/certainty-lines';
import type { ConclusionFinding } from '../../src/nonresponse/finding';
import type { WhyNot } from '../../src/nonresponse/why-not';

const conclusion = (certainty: Certainty, reason: WhyNot | null = null): ConclusionFinding => ({
  ...{ kind: 'conclusion', claims: [], measures: [], explanation: '', notebook: '' },
  ...{ certainty, reason, figure: null, among: 1, tipping: null, settledBy: null },
});

describe('certaintyLines', () => {
  it('counts how far conclusions stand, and the reasons why nonresponse says nothing', () => {
    const found = certaintyLines([
      ...[conclusion('always'), conclusion('interval'), conclusion('interval')],
      ...[conclusion('not-applicable', 'listed-rows'), conclusion('not-applicable', 'who-answered')],
      conclusion('not-applicable', 'listed-rows'),
    ]);
    expect(found).to.deep.equal([
      '1 jämförelse: gäller vad de som inte svarade än hade sagt.',
      '2 jämförelser: gäller inom 95-procentsintervallet, om bortfallet är slumpmässigt.',
      '0 jämförelser: avgörs inte av svaren: bortfallet kan ändra slutsatsen.',
      '0 jämförelser: gäller inte ens bland de svarande.',
      '2 jämförelser: kan inte bedömas: det som räknas är samarbeten, och hur många de som inte svarat har vet ingen.',
      '1 jämförelse: kan inte bedömas: det som prövas är bortfallet självt, och vilka som svarade är känt för alla.',
    ]);
  });

  it('does so in English', () => {
    speak('en');
    const found = certaintyLines([
      conclusion('always'),
      ...[conclusion('not-applicable', 'no-register'), conclusion('not-applicable', 'no-register')],
    ]);
    expect(found).to.deep.equal([
      '1 comparison: holds whatever those who did not answer would have said.',
      '0 comparisons: holds within the 95 percent interval, if nonresponse is random.',
      '0 comparisons: not settled by the answers: nonresponse can change the conclusion.',
      '0 comparisons: does not hold even among those who answered.',
      '2 comparisons: cannot be judged: it is not known who received the questionnaire, and so not who did not answer either.',
    ]);
  });
});

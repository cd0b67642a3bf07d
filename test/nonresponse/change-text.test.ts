import { expect } from 'chai';
import { changeText } from '../../src/nonresponse/change-text';
import { count, countAll } from '../../src/statistics/count';
import { where } from '../../src/survey/where';
import { answerRow } from '../support/small-export';
import { ownSurvey, surveyOf } from '../support/survey';

const regions = ownSurvey().organisations.rows.filter(({ kind }) => kind === 'region');

/** Of 20 regions so many answered, and so many of them have a twin town. */
const survey = (answered: number, twinned: number) =>
  surveyOf({
    answers: regions
      .slice(0, answered)
      .map(({ code, name }, at) => answerRow({ id: `r${at}`, name, code, har: at < twinned ? [1] : [null, null, 1] })),
    cooperations: [['r0', 'Vänort', 'Norge']],
  });

const text = (before: number | null, answered: number, twinned: number): string => {
  const all = survey(answered, twinned).population('region');
  const now = count(all, where.chose('har', 'vanort'), 'Vänorter');
  const values = [
    { year: 2007, value: 20 },
    { year: 2011, value: before },
    { year: 2018, value: now.known },
  ];
  return changeText(values, now, 'landsting/regioner');
};

describe('changeText', () => {
  it('says that a fall or a rise holds whatever the others would have said', () => {
    expect(text(14, 13, 6)).to.equal(
      'Minskningen sedan 2011 gäller vad de 7 som inte svarade än hade sagt: högst 13 av 20 landsting/regioner, mot 14',
    );
    expect(text(5, 13, 6)).to.equal(
      'Ökningen sedan 2011 gäller vad de 7 som inte svarade än hade sagt: minst 6 av 20 landsting/regioner, mot 5',
    );
  });

  it('says that the others can undo a fall, and how many of them', () => {
    // With 6 of the other 7 there are 12 again.
    expect(text(12, 13, 6)).to.equal(
      'Om antalet bland alla 20 landsting/regioner har minskat sedan 2011 avgörs inte av svaren: 6–13, mot 12; ' +
        'minskningen faller om 6 av de 7 som inte svarade ska räknas in',
    );
  });

  it('says what holds for a random sample only, and that the worst case does not', () => {
    // 1 of 19 with one missing is 1 to 2; 1 of 15 is 1 to 4 in 95 of 100 samples, and 1 to 6 at worst.
    expect(text(5, 15, 1)).to.equal(
      'Minskningen sedan 2011 gäller om bortfallet är slumpmässigt (1–4 av 20 landsting/regioner med 95 procents säkerhet, mot 5), ' +
        'men inte vad de 5 som inte svarade än hade sagt (1–6)',
    );
  });

  it('says that nothing is open where all answered, nothing changed, or nothing is known', () => {
    expect(text(12, 20, 6)).to.equal('Minskningen sedan 2011 gäller: alla 20 landsting/regioner är kända');
    expect(text(6, 13, 6)).to.equal('Antalet bland de svarande är detsamma som 2011');
    expect(text(null, 13, 13)).to.match(/^Om antalet .* har minskat sedan 2007 avgörs inte/);
    const nobody = survey(13, 6).population('municipality');
    const lost = count(nobody, where.chose('har', 'vanort'), '');
    expect(
      changeText(
        [
          { year: 2011, value: 3 },
          { year: 2018, value: lost.known },
        ],
        lost,
        'kommuner',
      ),
    ).to.equal('Om antalet har ändrats går inte att säga: uppgift saknas');
  });

  it('says of cooperations that nobody knows how many the others have, and how many would undo a fall', () => {
    const towns = (before: number): string => {
      const now = countAll(survey(13, 6).cooperationsOf('vanort', 'region'), 'Vänorter');
      return changeText(
        [
          { year: 2011, value: before },
          { year: 2018, value: now.known },
        ],
        now,
        'landsting/regioner',
      );
    };
    const nobodyKnows =
      'kan inte bedömas: det som räknas är samarbeten, och hur många de som inte svarat har vet ingen';
    // Five regions left their lists out, and seven did not answer.
    expect(towns(4)).to.equal(`Minskningen sedan 2011 ${nobodyKnows}; den faller om de 12 tillsammans har minst 3`);
    expect(towns(0)).to.equal('Ökningen sedan 2011 gäller hur många de än har som inte svarat: minst 1, mot 0');
  });
});

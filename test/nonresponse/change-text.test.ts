import { cooperationsOf } from '../../notebooks/helpers/cooperations';
import { expect } from 'chai';
import { speak } from '../../src/input/language';
import { learn } from '../../src/input/vocabulary';
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
      const now = countAll(cooperationsOf(survey(13, 6), 'vanort', 'region'), 'Vänorter');
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

  it('says the same in English', () => {
    const inEnglish = (before: number | null, answered: number, twinned: number): string => {
      const one = survey(answered, twinned);
      speak('en');
      const now = count(one.population('region'), where.chose('har', 'vanort'), 'Twin towns');
      const values = [
        { year: 2011, value: before },
        { year: 2018, value: now.known },
      ];
      return changeText(values, now, { singular: 'region', plural: 'regions', gender: 'common' });
    };
    expect(inEnglish(14, 13, 6)).to.equal(
      'The decrease since 2011 holds whatever the 7 who did not answer would have said: at most 13 of 20 regions, against 14',
    );
    expect(inEnglish(5, 13, 6)).to.equal(
      'The increase since 2011 holds whatever the 7 who did not answer would have said: at least 6 of 20 regions, against 5',
    );
    expect(inEnglish(12, 13, 6)).to.equal(
      'Whether the number among all 20 regions has decreased since 2011 is not settled by the answers: 6–13, against 12; ' +
        'the decrease falls if 6 of the 7 who did not answer are to be counted too',
    );
    expect(inEnglish(5, 15, 1)).to.equal(
      'The decrease since 2011 holds if nonresponse is random (1–4 of 20 regions with 95 percent confidence, against 5), ' +
        'but not whatever the 5 who did not answer would have said (1–6)',
    );
    expect(inEnglish(12, 20, 6)).to.equal('The decrease since 2011 holds: all 20 regions are known');
    expect(inEnglish(6, 13, 6)).to.equal('The number among those who answered is the same as in 2011');
    expect(inEnglish(null, 13, 6)).to.equal('Whether the number has changed cannot be said: no data');
  });

  it('says of cooperations in English that nobody knows how many the others have', () => {
    const one = survey(13, 6);
    speak('en');
    learn();
    const now = countAll(cooperationsOf(one, 'vanort', 'region'), 'Twin towns');
    const towns = (before: number): string =>
      changeText(
        [
          { year: 2011, value: before },
          { year: 2018, value: now.known },
        ],
        now,
        { singular: 'region', plural: 'regions', gender: 'common' },
      );
    expect(towns(4)).to.equal(
      'The decrease since 2011 cannot be judged: what is counted is listed rows, and nobody knows how many those ' +
        'who did not answer have; it falls if the 12 together have at least 3',
    );
    expect(towns(0)).to.equal(
      'The increase since 2011 holds however many those have who did not answer: at least 1, against 0',
    );
  });
});

import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { labelOf } from '../../src/survey/question';
import { where } from '../../src/survey/where';
import { answerRow, SMALL_CODEBOOK, withSmallExport } from '../support/small-export';

describe('Survey', () => {
  const survey = withSmallExport(
    {
      answers: [
        answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1, 1] }),
        answerRow({ id: 'b', name: 'Region Skåne', code: '12', har: [1, 1] }),
      ],
      cooperations: [
        ['a', 'Vänort', 'Norge'],
        ['b', 'Vänort', 'Kina'],
        ['b', 'Annat', ''],
      ],
      codebook: SMALL_CODEBOOK.replace('forms: [vanort],', 'forms: [vanort, andra],'),
    },
    loadSurvey,
  );
  const rowsOf = (cases: Iterable<{ readonly row: number }>): number[] => [...cases].map(({ row }) => row);

  it('tells municipalities from regions', () => {
    expect([rowsOf(survey.population('municipality')), rowsOf(survey.population('region'))]).to.deep.equal([[3], [4]]);
    expect(survey.population('region')).to.equal(survey.population('region'));
    expect(() => survey.population('regoin')).to.throw('unknown population: regoin (did you mean "region"?)');
  });

  it('gives the cooperations of a form, of all or of one kind of respondent', () => {
    expect(rowsOf(survey.cooperationsOf('vanort'))).to.deep.equal([2, 3]);
    expect(rowsOf(survey.cooperationsOf('vanort', 'region'))).to.deep.equal([3]);
    expect(rowsOf(survey.cooperationsOf('andra', 'municipality'))).to.deep.equal([]);
  });

  it('picks the same rows once, and knows how they were picked', () => {
    expect(survey.cooperationsOf('vanort', 'region')).to.equal(survey.cooperationsOf('vanort', 'region'));
    expect(survey.cooperationsOf('vanort')).not.to.equal(survey.cooperationsOf('vanort', 'region'));
    expect(survey.cooperationsOf('vanort', 'region').conditions).to.deep.equal([
      where.chose('form', 'vanort'),
      where.kind('region'),
    ]);
    expect(survey.population('region').conditions).to.deep.equal([where.kind('region')]);
    expect(survey.respondents.conditions).to.deep.equal([]);
  });

  it('gives the cooperations of several forms, in the order of the sheet', () => {
    expect(rowsOf(survey.cooperationsOf(['andra', 'vanort']))).to.deep.equal([2, 3, 4]);
    expect(rowsOf(survey.cooperationsOf(['andra', 'vanort'], 'region'))).to.deep.equal([3, 4]);
    expect(rowsOf(survey.cooperationsOf([]))).to.deep.equal([]);
  });

  it('has organisations, questions and options as rows to count, each as its kind', () => {
    const { organisations, questionRows, optionRows, respondents, cooperations } = survey;
    expect([organisations, questionRows, optionRows, respondents, cooperations].map(({ kind }) => kind)).to.deep.equal([
      ...['organisations', 'questions', 'options', 'respondents', 'cooperations'],
    ]);
    expect(organisations.length).to.equal(310);
    expect(questionRows.rows).to.equal(survey.questions);
    expect(optionRows.map(({ question, id }) => `${question}/${id}`).slice(0, 5)).to.deep.equal([
      ...['har/vanort', 'har/andra', 'har/inga', 'orsak/tid', 'orsak/annat'],
    ]);
  });

  it('finds questions, fields and registers by id, and names what is unknown', () => {
    expect([survey.question('hinder').text, survey.question('land').number]).to.deep.equal(['Hinder?', null]);
    expect(
      survey
        .register('countries')
        .find(({ name }) => name === 'Norge')
        ?.fields.get('iso3'),
    ).to.equal('NOR');
    expect(() => survey.question('Q7x')).to.throw(
      'unknown question: Q7x (known: har, orsak, lista, hinder, kommentar, form, land)',
    );
    expect(() => survey.register('contries')).to.throw('unknown register: contries (did you mean "countries"?)');
    expect(() => survey.question('hindr')).to.throw('unknown question: hindr (did you mean "hinder"?) (known: har,');
    expect(() => survey.cooperationsOf(['vanort', 'vanorter'])).to.throw(
      'unknown form: vanorter (known: vanort, andra)',
    );
  });

  it('labels options, and refuses those that a question has not', () => {
    expect(labelOf(survey.question('hinder'), 'ja')).to.equal('Ja');
    expect(() => labelOf(survey.question('hinder'), 'jo')).to.throw('unknown option: jo (question hinder has ja, nej)');
  });
});

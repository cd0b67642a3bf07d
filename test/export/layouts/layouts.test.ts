import { expect } from 'chai';
import { answersTo, csvSurvey } from '../../support/csv-survey';

const YES_NO = 'options: [{ id: yes, label: Yes }, { id: no, label: No }]';
const SPEEDS = 'options: [{ id: slow, label: Slow }, { id: fast, label: Fast }]';

describe('An export as survey tools write it is read:', () => {
  it('one header row and no ids: rows are the respondents', () => {
    const survey = csvSurvey(
      [
        ['Age', 'Sweet tooth?'],
        ['30', 'Yes'],
        ['', 'No'],
        ['41,5', ''],
      ],
      `questions:
  - { id: age, type: number, text: Age }
  - { id: sweet, type: single, text: "Sweet tooth?", ${YES_NO} }`,
    );
    expect(survey.respondents.map(({ id }) => id)).to.deep.equal(['2', '3', '4']);
    expect(answersTo(survey, 'age')).to.deep.equal([['30'], 'missing', ['41.5']]);
    expect(answersTo(survey, 'sweet')).to.deep.equal([['yes'], ['no'], 'missing']);
    expect(survey.respondents.rows[0]?.organisation).to.equal(null);
  });

  it('SurveyMonkey: the question over its options, "Response", and another option as text alone', () => {
    const survey = csvSurvey(
      [
        ['Respondent ID', 'Which do you eat?', '', '', 'How often?', 'Age'],
        ['', 'Pie', 'Cake, iced', 'Other (please specify)', 'Response', 'Open-Ended Response'],
        ['1', 'Pie', '', '', 'Daily', '30'],
        ['2', '', 'Cake, iced', 'Waffles', '', ''],
      ],
      `answers: { headerRows: 2 }
administrative: { answerId: Respondent ID }
questions:
  - id: eat
    type: multiple
    text: Which do you eat?
    options:
      - { id: pie, label: Pie }
      - { id: cake, label: "Cake, iced" }
      - { id: other, label: Other, tick: false, text: Other (please specify) }
  - { id: often, type: single, text: How often?, header: [How often?, Response], options: [{ id: daily, label: Daily }] }
  - { id: age, type: number, text: Age, header: [Age, Open-Ended Response] }`,
    );
    expect(answersTo(survey, 'eat')).to.deep.equal([['pie'], ['cake', 'other', 'Waffles']]);
    expect(answersTo(survey, 'often')).to.deep.equal([['daily'], 'missing']);
    expect(survey.cleaning.filter(({ places }) => places.length > 0)).to.deep.equal([]);
  });

  it('question and option in one header, and the same header twice: as tick and as text', () => {
    const survey = csvSurvey(
      [
        ['Id', 'Which pie? - Apple', 'Which pie? - Other (please specify)', 'Which pie? - Other (please specify)'],
        ['1', 'Apple', 'Other (please specify)', 'Rhubarb'],
        ['2', 'Apple', '', ''],
      ],
      `administrative: { answerId: Id }
questions:
  - id: pie
    type: multiple
    text: Which pie?
    options:
      - { id: apple, label: Apple }
      - id: other
        label: Other (please specify)
        header: { header: "Which pie? - Other (please specify)", nth: 1 }
        text: { header: "Which pie? - Other (please specify)", nth: 2 }`,
    );
    expect(answersTo(survey, 'pie')).to.deep.equal([['apple', 'other', 'Rhubarb'], ['apple']]);
  });

  it('Qualtrics: three header rows, of which any part of the path will do', () => {
    const survey = csvSurvey(
      [
        ['ResponseId', 'Finished', 'Q1', 'Q2_1', 'Q2_2'],
        ['Response ID', 'Finished', 'Sweet tooth?', 'Which? - Pie', 'Which? - Cake'],
        [
          '{"ImportId":"_recordId"}',
          '{"ImportId":"finished"}',
          '{"ImportId":"QID1"}',
          '{"ImportId":"QID2"}',
          '{"x":1}',
        ],
        ['R_1', 'True', 'Yes', 'Pie', ''],
        ['R_2', 'False', 'No', '', 'Cake'],
      ],
      `answers: { headerRows: 3 }
administrative: { answerId: ResponseId, status: [Finished, Finished] }
status: { finished: "True", unfinished: "False" }
questions:
  - { id: sweet, type: single, text: Sweet tooth?, ${YES_NO} }
  - id: which
    type: multiple
    text: Which?
    options: [{ id: pie, label: Pie, header: [Q2_1, Which? - Pie] }, { id: cake, label: Cake, header: [Q2_2, Which? - Cake] }]`,
    );
    expect(answersTo(survey, 'sweet')).to.deep.equal([['yes'], ['no']]);
    expect(answersTo(survey, 'which')).to.deep.equal([['pie'], ['cake']]);
  });

  it('Google Forms and EUSurvey: answers in one cell, whose labels may hold the separator; grids as Question [row]', () => {
    const survey = csvSurvey(
      [
        ['Timestamp', 'Which?', 'How fast? [Bus]', 'How fast? [Train]'],
        ['2018-04-05 09:00', 'Cake, iced, Pie', 'Slow', 'Fast'],
        ['2018-04-05 09:01', 'Pie', '', 'Fast'],
      ],
      `administrative: { finished: Timestamp }
questions:
  - { id: which, type: multiple, text: Which?, separator: ", ", options: [{ id: pie, label: Pie }, { id: cake, label: "Cake, iced" }] }
  - { id: speed, type: grid, text: How fast?, items: [{ id: bus, label: Bus }, { id: train, label: Train }], ${SPEEDS} }`,
    );
    expect(answersTo(survey, 'which')).to.deep.equal([['pie', 'cake'], ['pie']]);
    expect(answersTo(survey, 'speed.bus')).to.deep.equal([['slow'], 'missing']);
    expect(answersTo(survey, 'speed.train')).to.deep.equal([['fast'], ['fast']]);
    expect(answersTo(survey, 'speed')).to.deep.equal([[], []]);
    expect(survey.question('speed').items).to.deep.equal(['speed.bus', 'speed.train']);
  });

  it('LimeSurvey and REDCap: codes in headers and in cells', () => {
    const survey = csvSurvey(
      [
        ['id', 'Q1[SQ001]', 'Q1[SQ002]', 'food___1', 'food___2', 'sex'],
        ['7', 'Y', 'N', '0', '1', '2'],
        ['8', 'N', '', '1', '0', '1'],
      ],
      `administrative: { answerId: id }
questions:
  - { id: q1, type: multiple, text: Which?, header: Q1, options: [{ id: pie, label: Pie, code: SQ001 }, { id: cake, label: Cake, code: SQ002 }] }
  - { id: food, type: multiple, text: Food, header: food, options: [{ id: meat, label: Meat, code: 1 }, { id: fish, label: Fish, code: 2 }] }
  - { id: sex, type: single, text: Sex, header: sex, options: [{ id: woman, label: Woman, code: 1 }, { id: man, label: Man, code: 2 }] }`,
    );
    expect(answersTo(survey, 'q1')).to.deep.equal([['pie'], 'missing']);
    expect(answersTo(survey, 'food')).to.deep.equal([['fish'], ['meat']]);
    expect(answersTo(survey, 'sex')).to.deep.equal([['man'], ['woman']]);
  });

  it('without a header, by letters', () => {
    const survey = csvSurvey(
      [
        ['Yes', '3'],
        ['No', '4'],
      ],
      `answers: { headerRows: 0 }
questions:
  - { id: sweet, type: single, text: Sweet tooth?, header: { letter: A }, ${YES_NO} }
  - { id: number, type: number, text: How many?, header: { letter: B } }`,
    );
    expect(answersTo(survey, 'sweet')).to.deep.equal([['yes'], ['no']]);
    expect(answersTo(survey, 'number')).to.deep.equal([['3'], ['4']]);
  });

  it('Windows-1252 and over 1 000 columns', () => {
    const fillers = Array.from({ length: 1100 }, (_, at) => `Extra ${at}`);
    const text = [['Kön', ...fillers].join(';'), ['Kvinna på ö', ...fillers.map(() => 'x')].join(';')].join('\n');
    const survey = csvSurvey(
      Buffer.from(text, 'latin1'),
      'questions: [{ id: kon, type: single, text: Kön, options: [{ id: kvinna, label: Kvinna på ö }] }]',
    );
    expect(answersTo(survey, 'kon')).to.deep.equal([['kvinna']]);
  });
});

describe('A question of a type of its own is read:', () => {
  it('a single choice in a column an option, of which one at most is ticked', () => {
    const rows = [
      ['Speed - Slow', 'Speed - Fast'],
      ['1', ''],
      ['', '1'],
    ];
    const codebook = `questions: [{ id: speed, type: single, text: Speed, spread: true, ${SPEEDS} }]`;
    expect(answersTo(csvSurvey(rows, codebook), 'speed')).to.deep.equal([['slow'], ['fast']]);
    expect(() => csvSurvey([...rows, ['1', '1']], codebook)).to.throw(
      'export.csv, sheet export, B4: found 2 options of "Speed", expected one at most, since it is a single choice. Empty all but one of the cells, or make the question multiple in the codebook.',
    );
  });

  it('a grid in a column for each item and option', () => {
    const survey = csvSurvey(
      [
        ['Speed', '', '', ''],
        ['Bus', '', 'Train', ''],
        ['Slow', 'Fast', 'Slow', 'Fast'],
        ['1', '', '', '1'],
      ],
      `answers: { headerRows: 3 }
questions: [{ id: speed, type: grid, text: Speed, spread: true, items: [{ id: bus, label: Bus }, { id: train, label: Train }], ${SPEEDS} }]`,
    );
    expect(answersTo(survey, 'speed.bus')).to.deep.equal([['slow']]);
    expect(answersTo(survey, 'speed.train')).to.deep.equal([['fast']]);
  });

  it('a ranking by the place of each option, or by the option of each place', () => {
    const options = 'options: [{ id: tea, label: Tea }, { id: milk, label: Milk }, { id: juice, label: Juice }]';
    const byOption = csvSurvey(
      [
        ['Rank - Tea', 'Rank - Milk', 'Rank - Juice'],
        ['2', '1', ''],
        ['', '', ''],
        ['3', '2', '1'],
      ].concat([['1', '', '']]),
      `questions: [{ id: rank, type: rank, text: Rank, ${options} }]`,
    );
    expect(answersTo(byOption, 'rank')).to.deep.equal([['milk', 'tea'], ['juice', 'milk', 'tea'], ['tea']]);
    const byPlace = csvSurvey(
      [
        ['Rank - 1', 'Rank - 2'],
        ['Milk', 'Tea'],
      ],
      `questions: [{ id: rank, type: rank, text: Rank, items: [{ id: first, label: "1" }, { id: second, label: "2" }], ${options} }]`,
    );
    expect(answersTo(byPlace, 'rank')).to.deep.equal([['milk', 'tea']]);
    expect(() =>
      csvSurvey(
        [
          ['Rank - Tea', 'Rank - Milk', 'Rank - Juice'],
          ['1', '1', ''],
        ],
        `questions: [{ id: rank, type: rank, text: Rank, ${options} }]`,
      ),
    ).to.throw('found place 1 again, expected each place of "Rank" for one option');
  });

  it('numbers and dates in the forms that people write, and no others', () => {
    const codebook = 'questions: [{ id: size, type: number, text: Size }, { id: day, type: date, text: Day }]';
    const survey = csvSurvey(
      [
        ['Size', 'Day'],
        ['1 025', '2018-04-05'],
        ['-3,5', '5.4.2018'],
      ],
      codebook,
    );
    expect(answersTo(survey, 'size')).to.deep.equal([['1025'], ['-3.5']]);
    expect(answersTo(survey, 'day')).to.deep.equal([['2018-04-05'], ['2018-04-05']]);
    expect(() =>
      csvSurvey(
        [
          ['Size', 'Day'],
          ['many', '5/4/2018'],
        ],
        codebook,
      ),
    ).to.throw(/A2: found "many", expected a number \("Size"\).*\n.*B2: found "5\/4\/2018", expected a date/u);
  });

  it('free texts of several options, each with a column of its own', () => {
    const survey = csvSurvey(
      [
        ['Why - Cost', 'Why - Cost, how', 'Why - Other', 'Why - Other, what'],
        ['1', 'dear', '1', 'rain'],
      ],
      `questions:
  - id: why
    type: multiple
    text: Why
    options: [{ id: cost, label: Cost, text: "Cost, how" }, { id: other, label: Other, text: "Other, what" }]`,
    );
    const [respondent] = survey.respondents;
    const answer = respondent?.answers.get('why');
    expect(answer).to.deep.include({ options: ['cost', 'other'], text: 'dear; rain' });
    expect(answer?.state === 'answered' && [...(answer.texts ?? [])]).to.deep.equal([
      ['cost', 'dear'],
      ['other', 'rain'],
    ]);
  });

  it('codes of no answer, and marks that say that it was not asked', () => {
    const survey = csvSurvey(
      [['Speed'], ['-99'], ['-66'], ['Slow'], ['Nothing']],
      `answers: { missing: [-99], notAsked: [-66] }
questions: [{ id: speed, type: single, text: Speed, missing: [Nothing], ${SPEEDS} }]`,
    );
    expect(answersTo(survey, 'speed')).to.deep.equal(['missing', 'not-asked', ['slow'], 'missing']);
  });
});

describe('Routing', () => {
  const rows = [
    ['Sex', 'Age', 'Why'],
    ['Woman', '30', 'a'],
    ['Woman', '70', ''],
    ['Man', '30', 'b'],
    ['Man', '70', 'c'],
    ['', '30', ''],
  ];
  const states = (asked: string): unknown[] =>
    answersTo(
      csvSurvey(
        rows,
        `questions:
  - { id: sex, type: single, text: Sex, options: [{ id: woman, label: Woman }, { id: man, label: Man }] }
  - { id: age, type: number, text: Age }
  - { id: why, type: text, text: Why, asked: ${asked} }`,
      ),
      'why',
    ).map((answer) => (Array.isArray(answer) ? 'answered' : answer));
  const [yes, no, missing] = ['answered', 'not-asked', 'missing'];

  it('goes by options, by a range of numbers, and by all or some of several', () => {
    expect(states('{ question: sex, any: [man] }')).to.deep.equal([no, no, yes, yes, no]);
    expect(states('{ question: age, least: 65 }')).to.deep.equal([no, missing, no, yes, no]);
    expect(states('{ question: age, least: 18, most: 64 }')).to.deep.equal([yes, no, yes, no, missing]);
    expect(states('{ every: [{ question: sex, any: [man] }, { question: age, least: 65 }] }')).to.deep.equal([
      no,
      no,
      no,
      yes,
      no,
    ]);
    expect(states('{ some: [{ question: sex, any: [man] }, { question: age, least: 65 }] }')).to.deep.equal([
      no,
      missing,
      yes,
      yes,
      no,
    ]);
  });

  it('is refused by an option that is not there, a range of what is no number, or neither', () => {
    expect(() => states('{ question: sex, any: [men] }')).to.throw('routing by sex men');
    expect(() => states('{ question: sex, least: 3 }')).to.throw('expected an earlier question of type number');
    expect(() => states('{ every: [{ question: later, any: [x] }] }')).to.throw('routing by later x');
    expect(() => states('{ question: sex }')).to.throw(/codebook.yaml, line \d+: found questions.2.asked/);
  });
});

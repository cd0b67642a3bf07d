import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { holdsIn } from '../../src/survey/holds';
import type { Condition } from '../../src/survey/measure';
import { where } from '../../src/survey/where';
import { answerRow, SMALL_CODEBOOK, withSmallExport } from '../support/small-export';

const survey = withSmallExport(
  {
    answers: [
      answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1, 1], hinder: 'Ja', kommentar: 'Skola och KULTUR' }),
      answerRow({ id: 'b', name: 'Danderyd', code: '0162', har: [null, null, 1], orsak: [1, null, 'Ork'] }),
      answerRow({ id: 'c', name: 'Alvesta', code: '0764', har: [1], hinder: 'Nej', kommentar: 'Kultur' }),
      answerRow({ id: 'd', name: 'Aneby', code: '0604', har: [null, null, 1] }),
      answerRow({ id: 'r', name: 'Region Skåne', code: '12' }),
    ],
    cooperations: [
      ['a', 'Vänort', 'Norge'],
      ['a', 'Vänort', 'Kina'],
      ['c', 'Vänort', 'Norge'],
      ['c', 'Vänort', ''],
      ['a', 'Annat', 'Kina'],
    ],
    codebook: SMALL_CODEBOOK.replace(
      'asked: { question: har, any: [vanort] }, forms: [vanort]',
      'asked: { question: har, any: [vanort] }, forms: [vanort, andra]',
    ),
  },
  loadSurvey,
);

/** The answer ids of the respondents for which a condition holds. */
const respondents = (condition: Condition): string =>
  [...survey.respondents]
    .filter(holdsIn(condition, survey))
    .map(({ id }) => id)
    .join('');
/** The rows of the cooperations for which a condition holds. */
const cooperations = (condition: Condition): number[] =>
  [...survey.table('cooperations')].filter(holdsIn(condition, survey)).map(({ row }) => row);
const mentions = (keyword: string, without: string | null, ...questions: string[]): Condition => ({
  ...{ is: 'mentions', questions, keyword, without },
});

describe('A condition on what the registers say holds', () => {
  it('for an organisation, its answer and its cooperations alike', () => {
    const regions = where.kind('region');
    expect(respondents(regions)).to.equal('r');
    expect(respondents(where.kind('region', 'municipality'))).to.equal('abcdr');
    expect(cooperations(regions)).to.deep.equal([]);
    expect([...survey.organisations].filter(holdsIn(regions, survey))).to.have.length(20);
  });

  it('for a group or a name', () => {
    expect(respondents(where.group('A2'))).to.equal('ab');
    expect(cooperations(where.group('A2'))).to.deep.equal([2, 3, 6]);
    expect(
      [...survey.organisations].filter(holdsIn(where.group('A1'), survey)).map(({ name }) => name),
    ).to.have.members([...['Stockholm', 'Göteborg', 'Malmö']]);
    expect(respondents(where.organisation('Ale'))).to.equal('a');
    expect(cooperations(where.organisation('Ale'))).to.deep.equal([2, 3, 6]);
  });

  it('for those with an answer that counts', () => {
    const answered = [...survey.organisations].filter(holdsIn(where.responded(), survey));
    expect(answered.map(({ name }) => name)).to.have.members(['Ale', 'Danderyd', 'Alvesta', 'Aneby', 'Region Skåne']);
    expect(respondents(where.responded())).to.equal('abcdr');
  });
});

describe('A condition on answers holds', () => {
  it('for those who were asked any of the questions, answered any, or were asked and answered none', () => {
    expect(respondents(where.asked('orsak'))).to.equal('bd');
    expect(respondents(where.asked('orsak', 'lista'))).to.equal('abcd');
    expect(respondents(where.answered('orsak'))).to.equal('b');
    expect(respondents(where.answered('orsak', 'hinder'))).to.equal('abc');
    expect(respondents({ is: 'missing', questions: ['orsak'] })).to.equal('d');
    expect(respondents({ is: 'missing', questions: ['hinder'] })).to.equal('bdr');
    // Of several questions none may be answered, and one must have been asked.
    expect(respondents({ is: 'missing', questions: ['orsak', 'hinder'] })).to.equal('dr');
    expect(respondents({ is: 'missing', questions: ['orsak', 'lista'] })).to.equal('d');
  });

  it('for those who wrote something to any of the questions', () => {
    expect(respondents({ is: 'wrote', questions: ['orsak'] })).to.equal('b');
    expect(respondents({ is: 'wrote', questions: ['orsak', 'kommentar'] })).to.equal('abc');
  });

  it('for those who chose any of the options, all, or answered without any', () => {
    expect(respondents(where.chose('har', 'vanort'))).to.equal('ac');
    expect(respondents(where.chose('har', 'andra', 'inga'))).to.equal('abd');
    expect(respondents(where.choseAll('har', 'vanort', 'andra'))).to.equal('a');
    expect(respondents(where.choseNone('har', 'inga'))).to.equal('ac');
    expect(respondents(where.choseNone('har', 'andra', 'inga'))).to.equal('c');
  });

  it('for those whose text contains a keyword in any letter case, and not another in the same text', () => {
    expect(respondents(mentions('kultur', null, 'kommentar'))).to.equal('ac');
    expect(respondents(mentions('kultur', 'SKOLA', 'kommentar'))).to.equal('c');
    expect(respondents(mentions('o', 'kultur', 'kommentar', 'orsak'))).to.equal('b');
    expect(respondents(mentions('konst', null, 'kommentar'))).to.equal('');
  });

  it('for a text that is exactly so', () => {
    expect(respondents({ is: 'named', field: 'kommentar', name: 'Kultur' })).to.equal('c');
    expect(respondents({ is: 'named', field: 'kommentar', name: 'kultur' })).to.equal('');
  });

  it('for cooperations by their own fields', () => {
    expect(cooperations(where.chose('land', 'Kina'))).to.deep.equal([3, 6]);
    expect(cooperations({ is: 'missing', questions: ['land'] })).to.deep.equal([5]);
  });
});

describe('A condition on listed cooperations holds', () => {
  const norwegian = where.chose('land', 'Norge');

  it('for respondents with at least so many that meet all conditions, one unless told otherwise', () => {
    expect(respondents(where.listed('cooperations', [norwegian]))).to.equal('ac');
    expect(respondents(where.listed('cooperations', [norwegian, where.organisation('Ale')]))).to.equal('a');
    expect(respondents(where.listed('cooperations', [], 3))).to.equal('a');
    expect(respondents(where.listed('cooperations', []))).to.equal('ac');
  });

  it('and at most so many', () => {
    expect(respondents(where.listed('cooperations', [], 1, 2))).to.equal('c');
    expect(respondents(where.listed('cooperations', [], 3, 3))).to.equal('a');
    expect(respondents(where.listed('cooperations', [], 0, 0))).to.equal('bdr');
    expect(respondents(where.listed('cooperations', [], 0))).to.equal('abcdr');
  });
});

describe('A condition made of others holds', () => {
  it('where every one does, or some', () => {
    const [ja, vanort, wrote] = [where.chose('hinder', 'ja'), where.chose('har', 'vanort'), where.answered('orsak')];
    expect(respondents(where.every(ja, vanort))).to.equal('a');
    expect(respondents(where.some(ja, wrote))).to.equal('ab');
    expect(respondents(where.every(where.some(ja, wrote), vanort))).to.equal('a');
  });

  it('of no others: for everybody, and for nobody', () => {
    expect([respondents(where.every()), respondents(where.some())]).to.deep.equal(['abcdr', '']);
  });

  it('where the predicate of a cell does, whose source it keeps', () => {
    const own = where.own((one: { id: string }) => one.id > 'b');
    expect(respondents(own)).to.equal('cdr');
    expect(own).to.deep.include({ is: 'own', source: "(one) => one.id > 'b'" });
  });
});

describe('A condition on the codebook holds', () => {
  it('for the options of a question, and for questions with a number', () => {
    const options = [...survey.optionRows].filter(holdsIn({ is: 'option-of', question: 'hinder' }, survey));
    expect(options.map(({ id }) => id)).to.deep.equal(['ja', 'nej']);
    const numbered = [...survey.questionRows].filter(holdsIn({ is: 'numbered' }, survey));
    expect(numbered.map(({ id }) => id)).to.deep.equal(['har', 'orsak', 'lista', 'hinder', 'kommentar']);
  });
});

describe('A condition is refused', () => {
  it('where the survey does not know its ids, before any row is tested', () => {
    const refused = (condition: Condition): string => {
      try {
        holdsIn(condition, survey);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    const ofQuestion = 'unknown question: hindr (did you mean "hinder"?)';
    expect(refused(where.asked('har', 'hindr'))).to.equal(ofQuestion);
    expect(refused(where.answered('hindr'))).to.equal(ofQuestion);
    expect(refused({ is: 'missing', questions: ['hindr'] })).to.equal(ofQuestion);
    expect(refused({ is: 'wrote', questions: ['hindr'] })).to.equal(ofQuestion);
    expect(refused(mentions('x', null, 'hindr'))).to.equal(ofQuestion);
    expect(refused({ is: 'named', field: 'hindr', name: 'x' })).to.equal(ofQuestion);
    expect(refused({ is: 'option-of', question: 'hindr' })).to.equal(ofQuestion);
    expect(refused(where.chose('hindr', 'ja'))).to.equal(ofQuestion);
    expect(refused(where.chose('har', 'andra', 'vanrt'))).to.equal(
      'unknown option: vanrt of question har (did you mean "vanort"?)',
    );
    expect(refused(where.chose('land', 'Kinna'))).to.match(/^unknown option: Kinna of question land \(did you mean "/);
    expect(refused(where.group('A11'))).to.match(/^unknown group: A11 \(did you mean "A\d"\?\)$/);
    expect(refused(where.organisation('Ål'))).to.match(/^unknown organisation: Ål/);
    expect(refused(where.every(where.some(where.organisation('Alle'))))).to.equal(
      'unknown organisation: Alle (did you mean "Ale"?)',
    );
    expect(refused(where.listed('cooperations', [where.answered('hindr')]))).to.equal(ofQuestion);
  });

  it('where it is asked of rows that cannot meet it', () => {
    const asking = (condition: Condition, row: unknown) => () => holdsIn(condition, survey)(row);
    const [respondent, cooperation, organisation] = [
      survey.respondents,
      survey.table('cooperations'),
      survey.organisations,
    ].map(({ rows }) => rows[0]);
    expect(asking(where.answered('har'), organisation)).to.throw('wrong rows: what was answered');
    expect(asking(where.listed('cooperations', []), cooperation)).to.throw('wrong rows: only respondents list');
    expect(asking(where.listed('cooperations', []), organisation)).to.throw('wrong rows: only respondents list');
    // The fields of the list are no questions of the answers, nor the other way round.
    expect(asking(where.answered('land'), respondent)).to.throw('unknown question: land');
    expect(asking(where.answered('har'), cooperation)).to.throw('unknown question: har');
  });
});

import { byOption, respondentsWith } from '../../src/statistics/by-option';
import { byName } from '../../src/statistics/by-name';
import { byOrganisation } from '../../src/statistics/by-organisation';
import { count, countAll, type Count } from '../../src/statistics/count';
import { crosstab } from '../../src/statistics/crosstab';
import { distinct } from '../../src/statistics/distinct';
import { engagement } from '../../notebooks/helpers/engagement';
import { mentioning } from '../../src/statistics/free-text';
import { frequencies } from '../../src/statistics/frequencies';
import { answeredAny, itemResponse } from '../../src/statistics/item-response';
import { mentions } from '../../src/statistics/mentions';
import { partsOfWorld } from '../../notebooks/helpers/parts-of-world';
import { optionCount, questionCount } from '../../src/statistics/questionnaire';
import { responseRate } from '../../src/statistics/response-rate';
import { summed } from '../../src/statistics/summed';
import type { Case } from '../../src/survey/case';
import type { Cases } from '../../src/survey/cases';
import type { Cooperation } from '../../src/survey/cooperation';
import type { Condition } from '../../src/survey/measure';
import type { Question } from '../../src/survey/question';
import type { Respondent } from '../../src/survey/respondent';
import type { Survey } from '../../src/survey/survey';
import { where } from '../../src/survey/where';

const KINDS = ['municipality', 'region'] as const;
const BASES = ['answered', 'asked', 'all'] as const;

/** Populations of the list that questions of many options are asked of. */
const SOME = new Set(['alla', 'vanort region', 'andra municipality']);

/** Counts of a statistic, by the statistic's name and what it is asked of. */
export type Statistics = ReadonlyMap<string, () => readonly Count[]>;

/**
 * Every count that the statistics can make of a survey of this questionnaire:
 * all questions, on all bases, of all kinds and forms.
 */
export function everyStatistic(survey: Survey): Statistics {
  const respondents = new Map<string, Cases<Respondent>>([
    ['alla', survey.respondents],
    ...KINDS.map((kind): [string, Cases<Respondent>] => [kind, survey.population(kind)]),
  ]);
  const forms = survey.question('form').options.map(({ id }) => id);
  const cooperations = new Map<string, Cases<Cooperation>>([
    ['alla', survey.cooperations],
    ['vanort, partnerskap', survey.cooperationsOf(['vanort', 'partnerskap'])],
    ...forms.flatMap((form) =>
      KINDS.map((kind): [string, Cases<Cooperation>] => [`${form} ${kind}`, survey.cooperationsOf(form, kind)]),
    ),
  ]);
  const someCooperations = new Map([...cooperations].filter(([name]) => SOME.has(name)));
  const numbered = survey.questions.filter(({ number }) => number !== null);
  const fields = survey.questions.filter(({ number }) => number === null);
  const closed = (questions: readonly Question[]) => questions.filter(({ options }) => options.length > 0);
  const withText = (questions: readonly Question[]) => questions.filter(({ columns }) => columns.has('text'));
  const countries = byOption(survey.cooperations, 'land').map(({ key }) => key);

  const all = new Map<string, () => readonly Count[]>();
  const add = (name: string, counts: () => readonly Count[]): unknown => all.set(name, counts);

  const ofQuestion = (question: Question, population: ReadonlyMap<string, Cases<Case>>): void => {
    for (const [name, cases] of population) {
      for (const base of BASES)
        add(`frequencies ${question.id} ${base} ${name}`, () => {
          const distribution = frequencies(cases, question, { base });
          return [...distribution.counts, ...(base === 'answered' ? [] : [distribution.missingCount('Saknas')])];
        });
      add(`mentions ${question.id} ${name}`, () => mentions(cases, question).counts);
    }
  };
  for (const question of closed(numbered)) ofQuestion(question, respondents);
  // Countries are counted by their own statistic.
  for (const field of closed(fields).filter(({ id }) => id !== 'land')) ofQuestion(field, someCooperations);

  for (const [name, cases] of respondents) {
    add(`engagement ${name}`, () => Object.values(engagement(cases)));
    add(`itemResponse ${name}`, () => itemResponse(cases, numbered));
    add(`answeredAny ${name}`, () => [
      answeredAny(cases, ['samordning-vanorter', 'samordning-andra'], 'Samordning'),
      answeredAny(cases, ['vanorter-partnerskap', 'andra-samarbeten', 'kommentar'], 'Listor och text'),
    ]);
    for (const { id } of withText(numbered))
      add(`mentioning ${id} ${name}`, () => [
        mentioning(cases, [id], 'VI'),
        mentioning(cases, [id], 'samarbete', 'nätverk'),
        mentioning(cases, [id, 'kommentar'], 'e'),
      ]);
    add(`respondentsWith ${name}`, () =>
      ['Kina', 'Polen', ...countries.slice(0, 3)].flatMap((country) =>
        [...cooperations.values()].map((of) => respondentsWith(cases, of, where.chose('land', country), country)),
      ),
    );
    add(`crosstab by group ${name}`, () =>
      crosstab(cases, 'group').flatMap(({ cases: column }) => [
        ...Object.values(engagement(column)),
        ...frequencies(column, survey.question('mervarden')).counts,
      ]),
    );
    add(`crosstab by strategi ${name}`, () =>
      crosstab(cases, survey.question('strategi')).flatMap(({ cases: column }) => [
        countAll(column, 'Alla'),
        ...frequencies(column, survey.question('framtid'), { base: 'all' }).counts,
      ]),
    );
    add(`conditions ${name}`, () => CONDITIONS.map((condition) => count(cases, condition, condition.is)));
    add(`populations ${name}`, () =>
      CONDITIONS.flatMap((condition) => [
        countAll(cases.where(condition), condition.is),
        count(cases.where(condition), where.chose('strategi', 'ja', 'nej'), condition.is),
      ]),
    );
    add(`own ${name}`, () => [
      count(cases, (one) => one.row % 2 === 0, 'Jämna'),
      countAll(
        cases.filter(({ row }) => row % 3 === 0),
        'Var tredje',
      ),
    ]);
  }

  for (const [name, cases] of cooperations) {
    add(`partsOfWorld ${name}`, () => partsOfWorld(cases).counts);
    add(`byOption ${name}`, () => byOption(cases, 'land'));
    add(`byName ${name}`, () => byName(cases, 'partner').slice(0, 40));
    add(`byOrganisation ${name}`, () => byOrganisation(cases).counts);
    add(`summed ${name}`, () => [
      summed(byOrganisation(cases).counts.slice(0, 10), 'De tio främsta'),
      summed(partsOfWorld(cases).counts, 'Alla delar'),
      summed(
        [
          frequencies(cases, survey.question('typ')).of('natverk'),
          frequencies(cases, survey.question('typ')).of('esf'),
        ],
        'Två',
      ),
      summed(
        ['kultur', 'turism'].map((id) => mentions(cases, survey.question('omraden')).of(id)),
        'Två områden',
      ),
    ]);
    add(`distinct ${name}`, () => [
      distinct(cases, ['land'], 'Länder'),
      distinct(cases, ['partner'], 'Namn'),
      distinct(cases, ['form', 'land'], 'Länder per form'),
      distinct(cases, ['typ', 'partner'], 'Nätverk', { counted: where.chose('typ', 'natverk') }),
      distinct(cases, ['land'], 'Aktiva', { counted: where.chose('aktivitetsgrad', 'aktivt') }),
    ]);
    add(`conditions of lists ${name}`, () => LIST_CONDITIONS.map((condition) => count(cases, condition, condition.is)));
  }

  for (const kind of KINDS) add(`responseRate ${kind}`, () => [responseRate(survey, kind, kind)]);
  add('organisations', () => [
    countAll(survey.organisations, 'Alla'),
    count(survey.organisations, where.kind('region'), 'Regioner'),
    ...crosstab(survey.organisations, 'group').flatMap(({ cases }) => [
      countAll(cases, 'Alla'),
      count(cases, where.responded(), 'Svarade'),
    ]),
  ]);
  add('codebook', () => [questionCount(survey), ...survey.questions.map(({ id }) => optionCount(survey, id))]);
  return all;
}

/** What can be said of respondents. */
const CONDITIONS: readonly Condition[] = [
  where.kind('municipality'),
  where.group('A1'),
  where.organisation('Ockelbo'),
  where.responded(),
  where.asked('strategi'),
  where.asked('vilka-hinder'),
  where.asked('strategi', 'orsaker'),
  where.answered('mervarden', 'orsaker'),
  where.answered('aktivitet-andra'),
  { is: 'missing', questions: ['orsaker'] },
  { is: 'missing', questions: ['hinder', 'vilka-hinder'] },
  { is: 'missing', questions: ['aktivitet-vanorter-partnerskap'] },
  { is: 'wrote', questions: ['kommentar', 'mervarden'] },
  { is: 'mentions', questions: ['kommentar', 'beskrivning-andra'], keyword: 'Nätverk', without: null },
  where.chose('samarbetsformer', 'andra'),
  where.chose('orsaker', 'annat', 'tid'),
  where.choseAll('samarbetsformer', 'andra', 'vanorter-partnerskap'),
  where.choseNone('samarbetsformer', 'inga'),
  where.choseNone('mervarden', 'annat', 'mangfald'),
  where.listed([where.chose('land', 'Kina')]),
  where.listed([where.chose('form', 'vanort'), where.chose('aktivitetsgrad', 'aktivt')], 3),
  where.listed([where.chose('form', 'andra')], 1, 2),
  where.listed([where.chose('land', 'Tyskland')], 0, 0),
  where.listed([where.kind('region'), where.answered('typ')]),
  where.every(where.chose('strategi', 'ja'), where.chose('hinder', 'ja')),
  where.every(where.kind('municipality'), where.answered('hinder'), where.asked('strategi')),
  where.some(where.chose('strategi', 'ja'), where.listed([where.chose('land', 'Kina')]), where.group('C7')),
  where.every(
    where.some(where.chose('hinder', 'ja'), where.chose('strategi', 'nej')),
    where.choseNone('framtid', 'okar'),
  ),
];

/** What can be said of cooperations. */
const LIST_CONDITIONS: readonly Condition[] = [
  where.kind('region'),
  where.group('B3'),
  where.organisation('Ockelbo'),
  where.asked('typ'),
  where.asked('land'),
  where.answered('land', 'typ'),
  { is: 'missing', questions: ['land'] },
  { is: 'missing', questions: ['land', 'omraden'] },
  { is: 'wrote', questions: ['partner'] },
  { is: 'mentions', questions: ['partner'], keyword: 'ORT', without: '2' },
  where.chose('land', 'Kina', 'Norge'),
  where.choseAll('omraden', 'kultur', 'turism'),
  where.choseNone('omraden', 'kultur'),
  where.choseNone('typ', 'natverk'),
  where.some(where.chose('land', 'Kina'), where.every(where.chose('form', 'vanort'), where.group('A1'))),
];

import { expect } from 'chai';
import fc from 'fast-check';
import { Asker } from '../../src/disclosure/asker';
import { attackModels } from '../../src/disclosure/attack-model';
import type { Attacker } from '../../src/disclosure/attacker';
import type { Published } from '../../src/disclosure/published';
import { statementsOf } from '../../src/disclosure/statement';
import { targetsOf } from '../../src/disclosure/target';
import { startSolver, type Solver } from '../../src/solver/solver';
import { count } from '../../src/statistics/count';
import { answeredAny } from '../../src/statistics/item-response';
import { frequencies } from '../../src/statistics/frequencies';
import type { Question } from '../../src/survey/question';
import type { Survey } from '../../src/survey/survey';
import { where } from '../../src/survey/where';
import { published, questionOf, surveyOf, type Invented } from './invented';
import { countIn, gives, isRouted, worldsOf } from './worlds';

/** What a survey may publish of its questions, to pick from. */
function tablesOf(survey: Survey, questions: readonly Question[]): Published[] {
  const municipalities = survey.population('municipality');
  const inA = municipalities.where(where.group('A'));
  const [first, second] = questions as [Question, Question];
  const [a, b] = second.options.map(({ id }) => id) as [string, string];
  const [ja] = first.options.map(({ id }) => id) as [string];
  return [
    published('1-alla', frequencies(municipalities, second).counts),
    published('2-grupp', frequencies(inA, second).counts),
    published('3-forst', frequencies(municipalities, first).counts),
    published('4-ett', [count(municipalities, where.chose(second.id, a), 'A')]),
    published('5-endera', [count(inA, where.chose(second.id, a, b), 'A eller B')]),
    published('6-bada', [
      count(municipalities, where.every(where.chose(first.id, ja), where.chose(second.id, b)), 'Båda'),
    ]),
    published('7-svar', [
      answeredAny(
        municipalities,
        questions.map(({ id }) => id),
        'Svarat',
      ),
    ]),
    published('8-inget', [count(municipalities, where.choseNone(second.id, a), 'Inte A')]),
  ];
}

const SINGLE = questionOf('h', 'single', ['j', 'n']);

/** Surveys of three or four municipalities, small enough to try every answer. */
const KINDS: Readonly<
  Record<string, { readonly questions: readonly Question[]; readonly of: number; readonly runs: number }>
> = {
  'two questions': { questions: [SINGLE, questionOf('m', 'multiple', ['a', 'b'])], of: 3, runs: 25 },
  'a question that another one routes': {
    questions: [SINGLE, questionOf('m', 'multiple', ['a', 'b'], { question: 'h', any: ['j'] })],
    of: 4,
    runs: 25,
  },
  'a question of so many options that each is looked at by itself': {
    questions: [questionOf('h', 'single', ['j']), questionOf('m', 'multiple', ['a', 'b', 'c', 'd'])],
    of: 2,
    runs: 25,
  },
};

describe('what a number can be for an attacker', function () {
  this.timeout(60_000);
  let solve: Solver;
  before(async () => {
    solve = await startSolver({ relaxedFirst: true });
  });

  for (const [name, { questions, of, runs }] of Object.entries(KINDS))
    it(`is what trying every answer gives: ${name}`, () => {
      const answers = questions.map(({ type, options }) =>
        fc
          .subarray(
            options.map(({ id }) => id),
            { maxLength: type === 'single' ? 1 : options.length },
          )
          .map((own) => own.join('')),
      );
      const invented = fc
        .array(fc.tuple(fc.constantFrom('A', 'B'), ...answers), { minLength: of, maxLength: of })
        .map((rows) =>
          rows.map(([group, ...own]): Invented => {
            const given: Record<string, string | null> = {};
            questions.forEach(({ id, asked }, at) => {
              const isAsked = isRouted(asked, given);
              given[id] = isAsked ? (own[at] as string) : null;
            });
            return { group: group as string, answers: given };
          }),
        )
        .filter((rows) => rows.some(({ group }) => group === 'A'));
      fc.assert(
        fc.property(
          invented,
          fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1, maxLength: 4 }),
          fc.boolean(),
          (rows, picked, knowsFirst) => {
            const attacker: Attacker = { whoAnswered: true, answers: new Set(knowsFirst ? ['h'] : []) };
            const survey = surveyOf(questions, rows);
            const all = tablesOf(survey, questions);
            const things = picked.map((at) => all[at] as Published);
            const worlds = [...worldsOf(questions, rows, attacker)].filter((world) => gives(world, things));
            for (const model of attackModels(statementsOf(things, survey), survey, attacker)) {
              const asker = new Asker(model, solve);
              for (const target of targetsOf(model).filter(({ answer }) => !answer.not)) {
                const { all: conditions, none = [] } = target.cell;
                const possible = worlds.map(
                  (world) =>
                    countIn(world, conditions) - (none.length > 0 ? countIn(world, [...conditions, ...none]) : 0),
                );
                const span = asker.spanOf(target.form);
                const told = JSON.stringify([target.cell, things.map(({ id }) => id)]);
                expect(span, told).to.deep.equal({ least: Math.min(...possible), greatest: Math.max(...possible) });
                expect(asker.isExposed(target.form), told).to.equal(span.least === span.greatest);
              }
            }
          },
        ),
        { numRuns: runs },
      );
    });
});

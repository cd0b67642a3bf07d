import { expect } from 'chai';
import fc from 'fast-check';
import { loadSurvey } from '../../src/export/load-survey';
import type { Count } from '../../src/statistics/count';
import { countsOver } from '../../src/statistics/counts-over';
import { distinct } from '../../src/statistics/distinct';
import type { DistinctValue } from '../../src/statistics/distinct-value';
import { measured, type Mention } from '../../src/statistics/measured';
import type { Cases } from '../../src/survey/cases';
import { isOwn, type Condition, type Measure } from '../../src/survey/measure';
import type { Survey } from '../../src/survey/survey';
import { where } from '../../src/survey/where';
import { naiveCounts } from '../export/fuzz/naive';
import { randomSurvey } from '../export/fuzz/random-survey';
import { PATIENCE, settings } from '../export/fuzz/settings';
import { inFolder } from '../export/fuzz/temporary';
import { writeRandom } from '../export/fuzz/write-random';
import { casesOf, QUESTION, respondentsOf } from '../support/cases';
import { everyStatistic } from '../support/every-statistic';
import { pickBy, randomBase, randomCondition } from '../support/random-condition';
import { ownSurvey } from '../support/survey';

/** The things that a measure counts: ticks and values are made anew each time, their rows are not. */
const thingsOf = ({ unit, rows: kind }: Measure, rows: readonly unknown[]): readonly unknown[] => {
  if (unit.of === 'ticks') return (rows as Mention[]).flatMap(({ of, option }) => [of, option]);
  if (unit.of === 'values') return (rows as DistinctValue[]).flatMap(({ value, rows: own }) => [value, ...own]);
  return kind === 'options' ? rows.map((row) => JSON.stringify(row)) : rows;
};

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Carries the measure out, as it is and as it is read from a file, and expects the very rows of the count. */
function expectMeasured(one: Count, told = one.label): void {
  const { measure, survey } = one;
  const read = isOwn(measure) ? measure : (JSON.parse(JSON.stringify(measure)) as Measure);
  const { rows, baseRows } = measured(read, survey);
  expect(areSame(thingsOf(measure, rows), thingsOf(measure, one.rows)), told).to.equal(true);
  expect(areSame(thingsOf(measure, baseRows), thingsOf(measure, one.baseRows)), `base of ${told}`).to.equal(true);
}

describe('measured gives the very rows of a Count', () => {
  it('of every statistic of the repository’s export', () => {
    for (const [name, counts] of everyStatistic(ownSurvey()))
      for (const one of counts()) expectMeasured(one, `${name}, ${one.label}`);
  });

  it('of any measure of any survey', () => {
    const numbers = fc.array(fc.nat(1000), { minLength: 10, maxLength: 60 });
    const manner = { format: 'xlsx', columns: 0, form: [0], titleRows: 0, isMerged: false } as const;
    fc.assert(
      fc.property(randomSurvey, fc.array(numbers, { minLength: 25, maxLength: 25 }), (random, rolls) =>
        inFolder((folder) => {
          if (naiveCounts(random).kept.length === 0) return;
          const survey = loadSurvey(writeRandom(folder, random, manner));
          for (const roll of rolls) expectMeasured(randomCount(survey, roll), roll.join());
        }),
      ),
      settings(15),
    );
  }).timeout(PATIENCE);
});

/** A count of any population, base, unit and condition, now and then with a predicate of a cell. */
function randomCount(survey: Survey, roll: readonly number[]): Count {
  const pick = pickBy(roll);
  const rows = pick('respondents', 'cooperations');
  const condition = (): Condition =>
    pick(true, true, true, false)
      ? randomCondition(survey, rows, pick)
      : where.own((one: { row: number }) => one.row % 2 === 0);
  const all: Cases<unknown> = survey[rows];
  const cases = pick(all, all.where(condition()), all.where(condition(), condition()));
  if (rows === 'cooperations' && pick(true, false))
    return distinct(cases, pick(['land'], ['form', 'land']), 'X', { counted: pick(null, condition()) });
  const ticked = survey.questions
    .filter(({ number, type }) => type === 'multiple' && number !== null)
    .map(({ id }) => id);
  const isTicked = rows === 'respondents' && ticked.length > 0 && pick(true, false);
  const unit = isTicked ? ({ of: 'ticks', question: pick(...ticked) } as const) : ({ of: 'rows' } as const);
  const base = randomBase(survey, rows, pick);
  return countsOver(cases, { base, unit }, [{ key: 'x', label: 'X', condition: condition() }]).counts[0]!;
}

describe('measured', () => {
  const other = { ...QUESTION, id: 'r' };
  const answer = (...options: string[]) => ({ state: 'answered', options, text: null }) as const;
  const cases = respondentsOf(
    [QUESTION, other],
    [{ q: answer('a', 'b'), r: answer('a') }, { q: answer('b'), r: answer('b') }, { q: answer('c') }],
  );
  /** The ticks of question q that count: row and option. */
  const ticks = (condition: Condition | null): string[] => {
    const measure: Measure = {
      ...{ rows: 'respondents', where: [], counted: condition, base: { state: 'answered', questions: ['q'] } },
      unit: { of: 'ticks', question: 'q' },
    };
    return (measured(measure, cases.survey).rows as Mention[]).map(({ of, option }) => `${of.row}${option}`);
  };

  it('counts a tick by its own option, and by other questions with its row', () => {
    expect(ticks(null)).to.deep.equal(['1a', '1b', '2b', '3c']);
    expect(ticks(where.chose('q', 'b'))).to.deep.equal(['1b', '2b']);
    expect(ticks(where.chose('q', 'a', 'c'))).to.deep.equal(['1a', '3c']);
    expect(ticks(where.choseNone('q', 'a'))).to.deep.equal(['1b', '2b', '3c']);
    expect(ticks(where.choseAll('q', 'b'))).to.deep.equal(['1b', '2b']);
    expect(ticks(where.choseAll('q', 'a', 'b'))).to.deep.equal([]);
    expect(ticks(where.chose('r', 'a'))).to.deep.equal(['1a', '1b']);
  });

  it('counts a tick by every part of a condition', () => {
    expect(ticks(where.some(where.chose('q', 'a'), where.chose('q', 'c')))).to.deep.equal(['1a', '3c']);
    expect(ticks(where.every(where.chose('q', 'b'), where.chose('r', 'a')))).to.deep.equal(['1b']);
    expect(
      ticks(where.every(where.answered('r'), where.some(where.chose('q', 'a'), where.chose('r', 'b')))),
    ).to.deep.equal(['1a', '2b']);
  });

  it('takes the population of all rows of the survey that it is given', () => {
    const measure: Measure = {
      ...{ rows: 'respondents', where: [where.chose('q', 'b')], counted: where.chose('q', 'a') },
      ...{ base: { state: 'all', questions: [] }, unit: { of: 'rows' } },
    };
    const { survey } = cases;
    const more = casesOf(['ab', 'b', 'a']).rows;
    const all = {
      ...{ cooperations: [], organisations: [], questions: survey.questions, groups: [], populations: [] },
      respondents: [...survey.respondents, ...more],
    };
    const { rows, baseRows } = measured(measure, all);
    expect([rows.length, baseRows.length]).to.deep.equal([2, 4]);
    expect(baseRows).to.include.members([more[0], more[1]]);
  });

  it('refuses ids that the survey has not, also where no row is left to test', () => {
    const counting = (condition: Condition) => () =>
      cases.where(where.chose('q', 'c'), where.chose('q', 'a')).where(condition);
    expect(counting(where.chose('qq', 'a'))).to.throw('unknown question: qq (did you mean "q"?)');
    expect(counting(where.chose('q', 'x-x-x'))).to.throw('unknown option: x-x-x of question q');
  });
});

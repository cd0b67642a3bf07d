import { expect } from 'chai';
import { smallGroups } from '../../src/disclosure/small-groups';
import type { SmallGroupFinding } from '../../src/disclosure/finding';
import type { Published } from '../../src/disclosure/published';
import { startSolver, type Solver } from '../../src/solver/solver';
import { count } from '../../src/statistics/count';
import { frequencies } from '../../src/statistics/frequencies';
import type { Survey } from '../../src/survey/survey';
import { where } from '../../src/survey/where';
import { ATTACKER, published, questionOf, SETTINGS, spanOf, surveyOf, type Invented } from './invented';

const HINDER = questionOf('h', 'single', ['j', 'n']);
const WAYS = questionOf('m', 'multiple', ['a', 'b', 'c']);

/** So many municipalities of a group, each with an answer. */
const group = (name: string, ...answers: readonly (readonly [times: number, h: string, m?: string])[]): Invented[] =>
  answers.flatMap(([times, h, m = '']) =>
    Array.from({ length: times }, (): Invented => ({ group: name, answers: { h, m } })),
  );

let solve: Solver;

const found = (things: readonly Published[], survey: Survey, settings = SETTINGS): Promise<SmallGroupFinding[]> =>
  smallGroups(things, survey, settings, solve);

const told = (findings: readonly SmallGroupFinding[]) =>
  findings.flatMap(({ exposed }) =>
    exposed.map(({ answer, least, greatest, learns, from }) => [answer, least, greatest, learns, from.join(' ')]),
  );

describe('smallGroups', () => {
  before(async () => {
    solve = await startSolver({ relaxedFirst: true });
  });

  it('finds a small number that a table prints, and says from what', async () => {
    const survey = surveyOf([HINDER], group('A', [30, 'j'], [2, 'n']));
    const findings = await found(
      [published('1-hinder', frequencies(survey.population('municipality'), HINDER).counts)],
      survey,
    );
    expect(told(findings)).to.deep.equal([['”N”', 2, 2, 'few', '1-hinder']]);
    expect(findings[0]?.explanation).to.include('bara 2').and.include('Det följer av 1-hinder.');
  });

  it('finds nothing where no number is small, nothing is published, or nobody is registered', async () => {
    const survey = surveyOf([HINDER], group('A', [30, 'j'], [20, 'n']));
    const table = published('1-hinder', frequencies(survey.population('municipality'), HINDER).counts);
    expect(await found([table], survey)).to.deep.equal([]);
    expect(await found([], survey)).to.deep.equal([]);
  });

  it('finds what two tables tell that neither does: the rest of a whole', async () => {
    const survey = surveyOf([HINDER], [...group('A', [20, 'j'], [20, 'n']), ...group('B', [22, 'j'], [1, 'n'])]);
    const inA = survey.population('municipality').where(where.group('A'));
    const [all, part] = [
      published('1-alla', [count(survey.population('municipality'), where.chose('h', 'n'), 'Nej')]),
      published('2-del', [count(inA, where.chose('h', 'n'), 'Nej')]),
    ];
    expect(await found([all], survey)).to.deep.equal([]);
    expect(await found([part], survey)).to.deep.equal([]);
    const both = await found([all, part], survey);
    expect(told(both)).to.deep.equal([['”N”', 1, 1, 'few', '1-alla 2-del']]);
    expect(both[0]?.exposed[0]).to.include({ fewest: true });
    expect(both[0]?.exposed[0]?.who).to.equal('kommuner, utom kommuner som hör till gruppen ”Grupp A”');
  });

  it('says what each of a known small group answered, where all answered the same', async () => {
    const survey = surveyOf([HINDER], [...group('A', [30, 'j'], [30, 'n']), ...group('B', [3, 'j'])]);
    const inB = survey.population('municipality').where(where.group('B'));
    const findings = await found([published('1-b', frequencies(inB, HINDER).counts)], survey);
    expect(told(findings)).to.deep.equal([['”J”', 3, 3, 'each', '1-b']]);
  });

  it('tells what one of a group learns of the others, who knows its own answer', async () => {
    const survey = surveyOf([HINDER], [...group('A', [30, 'j'], [30, 'n']), ...group('B', [3, 'j'], [1, 'n'])]);
    const inB = survey.population('municipality').where(where.group('B'));
    const findings = await found([published('1-b', frequencies(inB, HINDER).counts)], survey, {
      ...SETTINGS,
      countUpTo: 0,
    });
    expect(told(findings).map(([, , , learns]) => learns)).to.include('one-of-them');
  });

  it('takes nothing that an attacker knows for exposed', async () => {
    const survey = surveyOf([HINDER], group('A', [30, 'j'], [2, 'n']));
    const things = [published('1-hinder', frequencies(survey.population('municipality'), HINDER).counts)];
    const knowing = { ...SETTINGS, known: { ...ATTACKER, answers: new Set(['h']) } };
    expect(await found(things, survey, knowing)).to.deep.equal([]);
  });

  it('proposes what protects: after a merge of options, or with hidden numbers, nothing small can be worked out', async () => {
    const rows = group('A', [30, 'j', 'a'], [20, 'j', 'b'], [2, 'n', 'c'], [3, 'n', 'b']);
    const survey = surveyOf([HINDER, WAYS], rows);
    const counts = frequencies(survey.population('municipality'), WAYS).counts;
    const [finding] = await found([published('1-satt', counts)], survey);
    expect(finding?.exposed.map(({ answer }) => answer)).to.deep.equal(['”C”']);
    const ways = finding?.protections.map(({ by }) => by) ?? [];
    expect(ways).to.include.members(['merge', 'hide']);
    const numbers = finding?.protections.map((one) => one.numbers) ?? [];
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
    // Hiding the number of c leaves its span wide open: what the others tell does not give it.
    const hidden = published(
      '1-satt',
      counts.filter(({ key }) => key !== 'c'),
    );
    const cell = { unit: 'organisations', all: [where.chose('m', 'c')] } as const;
    const span = spanOf(cell, [hidden], survey, solve);
    expect(span.greatest - span.least).to.be.at.least(SETTINGS.nearlyBelow);
  });

  it('puts the gravest first, and says why one is accepted', async () => {
    const survey = surveyOf([HINDER], [...group('A', [30, 'j'], [2, 'n']), ...group('B', [3, 'j'])]);
    const of = (name: string) => frequencies(survey.population('municipality').where(where.group(name)), HINDER).counts;
    const things = [published('1-a', of('A')), published('2-b', of('B'))];
    const accepted = new Map([['1-a', 'Tryckt 2019.']]);
    const findings = await found(things, survey, { ...SETTINGS, accepted });
    expect(findings.map(({ rank, tables, accepted: why }) => [rank, tables.join(), why])).to.deep.equal([
      [1, '2-b', null],
      [2, '1-a', 'Tryckt 2019.'],
    ]);
  });
});

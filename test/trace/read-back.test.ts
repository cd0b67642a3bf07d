import { expect } from 'chai';
import { count } from '../../src/statistics/count';
import { distinct } from '../../src/statistics/distinct';
import { frequencies } from '../../src/statistics/frequencies';
import { mentions } from '../../src/statistics/mentions';
import { responseRate } from '../../src/statistics/response-rate';
import type { Measure } from '../../src/survey/measure';
import { where } from '../../src/survey/where';
import type { CountJson } from '../../src/trace/trace-json';
import { ownSurvey } from '../support/survey';
import { everyStatistic } from '../support/every-statistic';
import { OWN_FILES, Reader, readOrFault } from './read-cells';
import { written } from './written';

const survey = ownSurvey();
const own = new Reader(OWN_FILES);
describe('What stands in the cells of a trace, counted again by its measure', () => {
  const names = [...everyStatistic(survey).keys()].map((name) => name.split(' ')[0] ?? '');
  for (const helper of new Set(names)) {
    it(`is count and base of ${helper}`, () => {
      let read = 0;
      for (const [name, counts] of everyStatistic(survey)) {
        if (name.split(' ')[0] !== helper) continue;
        for (const one of counts()) {
          const json = written(one);
          const told = `${name}, ${one.label}: ${json.counted}, of ${json.of}`;
          expect([json.count.value, json.base.value], told).to.deep.equal([one.count, one.base]);
          expect(readOrFault(own, json), told).to.deep.equal({ count: one.count, base: one.base });
          read++;
        }
      }
      expect(read).to.be.greaterThan(0);
    });
  }
});

describe('A trace that is not right', () => {
  const hinder = survey.question('hinder');
  const ja = written(frequencies(survey.population('municipality'), hinder).of('ja'));
  const towns = survey.cooperationsOf('vanort', 'municipality');
  const kultur = written(mentions(towns, survey.question('omraden')).of('kultur'));
  const countries = written(distinct(towns, ['land'], 'Länder'));
  const rate = written(responseRate(survey, 'region', 'Regioner'));
  const chinese = written(
    count(survey.population('municipality'), where.listed([where.chose('land', 'Kina')]), 'Kina'),
  );
  const cellsOf = (json: CountJson): number[] => json.count.cells.map((_, at) => at);

  it('is noticed where a cell is missing, of count or base', () => {
    for (const json of [ja, kultur, rate]) {
      for (const at of cellsOf(json).slice(0, 20)) {
        const cells = json.count.cells.filter((_, index) => index !== at);
        expect(readOrFault(own, { ...json, count: { ...json.count, cells } }), json.count.cells[at]).to.deep.equal({
          count: json.count.value - 1,
          base: json.base.value,
        });
      }
    }
    const base = { ...ja.base, cells: ja.base.cells.filter((cell) => cell !== ja.count.cells[0]) };
    expect(readOrFault(own, { ...ja, base })).to.match(/is counted, and not in the base$/);
  });

  it('is noticed where a cell of another answer, another row or another column is named', () => {
    const other = written(frequencies(survey.population('municipality'), hinder).of('nej'));
    const region = written(frequencies(survey.population('region'), hinder).of('ja'));
    const [cell = ''] = ja.count.cells;
    const letter = /![A-Z]+/.exec(cell)?.[0] ?? '';
    for (const [strange, fault] of [
      [other.count.cells[0], 'does not say that its row is counted'],
      [region.count.cells[0], '"kind" does not hold'],
      [cell.replace(letter, '!A'), 'does not say that its row is counted'],
      [cell.replace(/\d+$/, '1'), 'no option of hinder'],
    ] as const) {
      const cells = [...ja.count.cells, strange ?? ''];
      expect(readOrFault(own, { ...ja, count: { ...ja.count, cells } }), strange).to.include(fault);
    }
    expect(readOrFault(own, { ...kultur, count: ja.count })).to.include('is no tick of omraden');
    expect(readOrFault(own, { ...rate, count: { ...rate.count, cells: ja.count.cells } })).to.include(
      'names no organisation',
    );
  });

  it('is noticed where the measure says something else', () => {
    const saying = (json: CountJson, measure: Partial<Measure>): unknown =>
      readOrFault(own, { ...json, measure: { ...json.measure, ...measure } });
    expect(saying(ja, { counted: where.chose('hinder', 'nej') })).to.include('does not say that its row is counted');
    expect(saying(ja, { counted: where.choseNone('hinder', 'nej') })).to.deep.equal({
      count: ja.count.value,
      base: ja.base.value,
    });
    expect(saying(ja, { where: [where.kind('region')] })).to.include('"kind" does not hold');
    expect(saying(ja, { base: { state: 'answered', questions: ['strategi'] } })).to.include('does not say');
    expect(saying(kultur, { counted: where.chose('omraden', 'turism') })).to.include('none of those that are counted');
    expect(saying(chinese, { counted: where.listed([where.chose('land', 'Kina')], 2) })).to.include(
      'do not show "listed"',
    );
    expect(saying(chinese, { counted: where.listed([where.chose('land', 'Polen')]) })).to.include('does not say');
    expect(saying(rate, { where: [where.kind('municipality')] })).to.include('none of those that are counted');
  });

  it('is noticed where groups of cells are not one value each', () => {
    const groups = countries.count.groups ?? [];
    const [first, second, ...rest] = groups;
    const told = (changed: typeof groups): unknown =>
      readOrFault(own, { ...countries, count: { ...countries.count, groups: changed } });
    const joined = { value: first!.value, cells: [...first!.cells, ...second!.cells] };
    expect(told([joined, ...rest])).to.include('hold 2 values');
    expect(told([first!, { ...first!, value: second!.value }, ...rest])).to.include('is counted twice');
    expect(told([{ ...first!, value: second!.value }, ...groups.slice(1)])).to.include(
      `the cells of ${second!.value} hold`,
    );
    expect(told(groups.slice(1))).to.include('not those of the count');
  });

  it('is noticed where a list row of a respondent is left out', () => {
    const cells = chinese.count.cells.filter((name) => !name.startsWith('Samarbeten!A'));
    expect(readOrFault(own, { ...chinese, count: { ...chinese.count, cells } })).to.include('do not show "listed"');
  });
});

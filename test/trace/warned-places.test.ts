import { expect } from 'chai';
import { loadSurvey } from '../../src/export/load-survey';
import { count, countAll } from '../../src/statistics/count';
import { frequencies } from '../../src/statistics/frequencies';
import type { Count } from '../../src/statistics/count';
import { countTrace } from '../../src/trace/count-trace';
import { WarnedPlaces } from '../../src/trace/warned-places';
import { where } from '../../src/survey/where';
import type { CleaningSeverity } from '../../src/survey/cleaning-step';
import { answerRow, withSmallExport } from '../support/small-export';

/** Rows 3 and 4 of the answers (boxes H to J, choice N), rows 2 and 3 of the list. */
const survey = withSmallExport(
  {
    answers: [
      answerRow({ id: 'a', name: 'Ale', code: '1440', har: [1], hinder: 'Ja' }),
      answerRow({ id: 'b', name: 'Alingsås', code: '1489', har: [null, 1] }),
    ],
    cooperations: [
      ['a', 'Vänort', 'Norge'],
      ['a', 'Vänort', 'Kina'],
    ],
  },
  loadSurvey,
);
const step = (rule: string, places: string[], severity: CleaningSeverity = 'warning') => ({
  ...{ rule, severity, description: 'X.', inEnglish: 'x', places },
});
const touching = (warned: WarnedPlaces, ...counts: Count[]): string[] => [...warned.touching(counts.map(countTrace))];
const hinder = frequencies(survey.population('municipality'), survey.question('hinder')).of('ja');
const towns = countAll(survey.cooperations, 'Vänorter');

describe('WarnedPlaces', () => {
  it('finds the warnings of a cell, of its row, its column and its sheet', () => {
    for (const place of ['Svar!N3', 'Svar!3:3', 'Svar!N:N', 'Svar'])
      expect(touching(new WarnedPlaces([step('r', [place])]), hinder), place).to.deep.equal(['r']);
    for (const place of ['Svar!N4', 'Svar!O3', 'Svar!4:4', 'Svar!M:M', 'Samarbeten', 'Svar!N: ”Hinder”'])
      expect(touching(new WarnedPlaces([step('r', [place])]), hinder), place).to.deep.equal([]);
  });

  it('looks at the cells of the base as well as at those that were counted', () => {
    const none = frequencies(survey.population('municipality'), survey.question('hinder')).of('nej');
    expect(touching(new WarnedPlaces([step('r', ['Svar!N3'])]), none)).to.deep.equal(['r']);
  });

  it('tells every rule once, of several counts', () => {
    const warned = new WarnedPlaces([step('r', ['Svar!N3', 'Samarbeten!2:2']), step('s', ['Samarbeten!2:2'])]);
    expect(touching(warned, hinder, towns, towns)).to.deep.equal(['r', 's']);
    expect(touching(warned, towns)).to.have.members(['r', 's']);
  });

  it('lets every number of lists rest on lists that were left out, and no other number', () => {
    const cut = new WarnedPlaces([step('nothing-listed', ['Svar!I4'])]);
    expect(touching(cut, towns)).to.deep.equal(['nothing-listed']);
    const listing = count(survey.population('municipality'), where.listed([where.chose('land', 'Kina')]), 'Kina');
    expect(touching(cut, listing)).to.deep.equal(['nothing-listed']);
    expect(touching(cut, hinder)).to.deep.equal([]);
  });

  it('is empty without warnings: what is always done, and other forms of the same, are none', () => {
    const steps = [step('r', ['Svar!N3'], 'rule'), step('n', ['Svar!N3'], 'normalisation'), step('w', [])];
    const warned = new WarnedPlaces(steps);
    expect([warned.isEmpty, touching(warned, hinder)]).to.deep.equal([true, []]);
    expect(new WarnedPlaces([step('w', ['x'])]).isEmpty).to.equal(false);
  });
});

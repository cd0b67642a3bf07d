import { rowsOfTables } from '../../../src/survey/table-row';
import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { InputError } from '../../../src/input/input-error';
import { loadSurvey } from '../../../src/export/load-survey';
import type { Survey } from '../../../src/survey/survey';
import { writeSpoiled } from '../../support/spoiled-export';
import { inFolder } from '../fuzz/temporary';
import { CATALOGUE } from './catalogue';
import { catalogueText } from './catalogue-text';
import type { FaultCase } from './fault-case';

/** The table that people read; `UPDATE_DOCS=1 npm run mocha` writes it anew. */
const DOCS = 'data/codebook/faults.md';
/** Any file is read or refused within this time. */
const SECONDS = 20;

/** What each respondent and cooperation says, wherever it stands. */
const answersOf = ({ respondents, tables }: Survey): unknown => [
  respondents.map(({ id, organisation, answers }) => [id, organisation?.code, [...answers]]),
  rowsOfTables(tables).map(({ respondent, answers }) => [respondent.id, [...answers]]),
];

const told = ({ cleaning }: Survey, severity: string): string[] =>
  cleaning
    .filter((step) => step.severity === severity && step.places.length > 0)
    .map(({ description, places }) => `${description} (${places.join(', ')})`);

function expectOutcome({ severity, message, make, check }: FaultCase, good: unknown): void {
  inFolder((folder) => {
    const load = (): Survey => loadSurvey(make(folder));
    if (severity === 'error') {
      expect(load).to.throw(InputError).with.property('message', message);
      return;
    }
    const survey = load();
    expect(told(survey, 'warning')).to.deep.equal(severity === 'warning' ? [message] : []);
    if (severity === 'normalisation') expect(told(survey, 'normalisation')).to.include(message);
    if (check) check(survey);
    else expect(answersOf(survey)).to.deep.equal(good);
  });
}

describe('The catalogue of faults', () => {
  const good = inFolder((folder) => answersOf(loadSurvey(writeSpoiled(folder, {}))));

  for (const { part, cases } of CATALOGUE) {
    describe(part, () => {
      for (const one of cases) {
        it(`${one.fault}: ${one.severity}`, () => expectOutcome(one, good)).timeout(SECONDS * 1000);
      }
    });
  }

  it('names each fault once', () => {
    const names = CATALOGUE.flatMap(({ cases }) => cases.map(({ fault }) => fault));
    expect(new Set(names).size).to.equal(names.length);
  });

  it(`is the table in ${DOCS}`, () => {
    const text = catalogueText(CATALOGUE);
    if (process.env['UPDATE_DOCS']) writeFileSync(DOCS, text);
    expect(readFileSync(DOCS, 'utf8')).to.equal(text);
  });
});

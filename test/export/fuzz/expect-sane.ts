import { expect } from 'chai';
import { InputError } from '../../../src/input/input-error';
import { frequencies } from '../../../src/statistics/frequencies';
import type { Case } from '../../../src/survey/case';
import type { Cases } from '../../../src/survey/cases';
import type { Survey } from '../../../src/survey/survey';

/** What no message may hold: stacks, values of programs, and what stands in the personal columns. */
const FORBIDDEN = /NaN|undefined|\[object|Infinity|\bat .*\.(ts|js):\d+|TypeError|RangeError|planted|@/u;
const LINE = /^(.+: found .+, expected .+\. .+\.|… and \d+ more of this kind)$/u;

/** The survey, or null if there was a clear error; anything else fails. */
export function surveyOrError(load: () => Survey): Survey | null {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.message).not.to.match(FORBIDDEN);
    for (const line of error.message.split('\n')) expect(line).to.match(LINE);
    return null;
  }
}

/** Numbers that can be numbers, whatever was read. */
export function expectSane(survey: Survey): void {
  expect(JSON.stringify([survey.cleaning, survey.sourceLine])).not.to.match(FORBIDDEN);
  expect(new Set(survey.respondents.map(({ organisation }) => organisation?.code)).size).to.equal(
    survey.respondents.length,
  );
  for (const question of survey.questions) {
    if (question.options.length === 0) continue;
    const own: Cases<Case> = question.number === null ? survey.table('cooperations') : survey.respondents;
    const { counts, baseRows, missing } = frequencies<Case>(own, question);
    for (const { count, base, percent } of counts) {
      expect(count).to.be.within(0, base);
      expect(base).to.equal(baseRows.length);
      if (percent !== null) expect(percent).to.be.within(0, 100);
    }
    expect(baseRows.length + missing.length).to.be.at.most(own.length);
  }
}

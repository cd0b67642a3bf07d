import { expect } from 'chai';
import type { ChapterId } from '../../src/published/claims/report-chapter';
import { openRegister } from '../../src/published/register';
import { claimOf, reproduction, RUN_TIMEOUT, type Outputs } from '../support/reproduction';

/** One test a printed number of a chapter, named by it, on what the notebooks computed. */
export function printedNumbersOf(chapter: ChapterId): void {
  describe(`printed numbers of chapter ${chapter}`, () => {
    let outputs: Outputs;
    before(async function () {
      this.timeout(RUN_TIMEOUT);
      outputs = await reproduction();
    });

    for (const claim of openRegister().claims.filter((one) => one.chapter === chapter)) {
      const { id, label, given, deviation } = claim;
      const printed = claim.items ? `(${claim.items.length} names)` : claim.printed;
      if (given)
        it(`${id}: ${label} ${printed} is a given fact, with its reason`, () => {
          const result = claimOf(outputs, id);
          expect(result.status).to.equal('not-in-export');
          expect(result.value).to.equal(null);
          expect(result.explanation).to.be.a('string').that.is.not.empty;
        });
      else if (deviation)
        it(`${id}: ${label} ${printed} deviates as the register explains`, () => {
          const result = claimOf(outputs, id);
          expect(result).to.include({ status: 'deviates', explained: true, reproduced: deviation.value });
          expect(result.explanation).to.be.a('string').that.is.not.empty;
        });
      else
        it(`${id}: ${label} ${printed} holds`, () => {
          const result = claimOf(outputs, id);
          expect(result.status, `the export gives ${result.reproduced}. ${result.difference ?? ''}`).to.equal('holds');
          expect(result.value).to.not.equal(null);
          expect(result.notebook).to.match(/\.ipynb$/);
        });
    }
  });
}

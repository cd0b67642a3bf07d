import { expect } from 'chai';
import { findSurveyFiles } from '../../src/export/survey-files';
import { openRegister } from '../../src/published/register';
import { runTraces } from '../../src/runner/run-trace';
import { tracesJson, type CountJson, type TracesJson } from '../../src/trace/trace-json';
import { reproduction, RUN_TIMEOUT } from '../support/reproduction';
import { readBack } from '../trace/read-cells';

/** Compares printed numbers of earlier surveys with each other: nothing in the export is counted. */
const OF_GIVEN_NUMBERS = ['1-trend-kommuner-minskat-2011'];

/** Numbers of a trace beside those that its cells give; lists of organisations share their cells. */
function expectReadBack(parts: readonly CountJson[], name: string): void {
  for (const part of parts) {
    const { count, base } = part;
    expect(readBack(part), `${name}: ${part.label}`).to.deep.equal({ count: count.value, base: base.value });
  }
}

describe('the trace of a run', () => {
  let traces: TracesJson;
  before(async function () {
    this.timeout(RUN_TIMEOUT);
    traces = tracesJson(await runTraces(findSurveyFiles()));
  });

  it('has every printed number that is computed, with what it was counted from', () => {
    const computed = openRegister()
      .claims.filter(({ given }) => !given)
      .map(({ id }) => id);
    expect(traces.claims.map(({ id }) => id)).to.have.members(computed);
    const without = traces.claims.filter(({ parts }) => parts.length === 0).map(({ id }) => id);
    expect(without).to.deep.equal(OF_GIVEN_NUMBERS);
  });

  it('has count and base as claims.json has them', async function () {
    this.timeout(RUN_TIMEOUT);
    const { claims } = await reproduction();
    for (const { id, unit, value, count, base } of claims.filter((claim) => claim.value !== null)) {
      const trace = traces.claims.find((one) => one.id === id);
      if (count !== null) expect(trace?.count?.value, id).to.equal(count);
      if (base !== null) expect(trace?.base?.value, id).to.equal(base);
      if (unit === 'count') expect(trace?.count?.value, id).to.equal(value);
    }
  });

  it('names the cells of every printed number so that they give it again', function () {
    this.timeout(RUN_TIMEOUT);
    for (const { id, parts } of traces.claims) expectReadBack(parts, id);
  });

  it('names the cells of every count of every figure and table so that they give it again', function () {
    this.timeout(RUN_TIMEOUT);
    expect(traces.tables.filter(({ parts }) => parts.length > 0)).to.have.length.above(30);
    for (const { table, parts } of traces.tables) expectReadBack(parts, table);
  });

  it('knows every count by its measure: no cell counts by a predicate of its own', () => {
    const own = [
      ...traces.claims.map(({ id, parts }) => ({ id, parts })),
      ...traces.tables.map(({ table, parts }) => ({ id: table, parts })),
    ];
    expect(
      own.filter(({ parts }) => JSON.stringify(parts.map(({ measure }) => measure)).includes('"own"')),
    ).to.deep.equal([]);
  });
});

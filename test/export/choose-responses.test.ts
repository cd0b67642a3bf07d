import { expect } from 'chai';
import fc from 'fast-check';
import { chooseResponses } from '../../src/export/choose-responses';
import { CleaningLog } from '../../src/export/cleaning-log';
import type { Response } from '../../src/export/read-responses';

/** A response by row, organisation, time of finishing (null: unfinished) and whether it holds an answer. */
const response = (row: number, code: string, finishedAt: number | null, answered = true): Response => ({
  row,
  id: `${row}`,
  finished: finishedAt !== null,
  finishedAt,
  organisation: { code, name: code, kind: 'municipality', group: null },
  answers: new Map([['q', answered ? { state: 'answered', options: ['a'], text: null } : { state: 'missing' }]]),
});

function choose(...responses: Response[]): { rows: number[]; log: Record<string, readonly string[]> } {
  const log = new CleaningLog();
  const rows = chooseResponses(responses, 'S', log).chosen.map(({ row }) => row);
  const steps = log.steps().filter(({ places }) => places.length > 0);
  return { rows, log: Object.fromEntries(steps.map(({ rule, places }) => [rule, places])) };
}

describe('chooseResponses', () => {
  it('takes the last finished of several, whatever their order in the sheet', () => {
    expect(choose(response(3, 'A', 20), response(4, 'A', 30), response(5, 'A', 10))).to.deep.equal({
      rows: [4],
      log: { 'later-answer': ['S!5:5', 'S!3:3'] },
    });
  });

  it('takes the lower row where times are equal or missing', () => {
    expect(choose(response(3, 'A', 20), response(4, 'A', 20)).rows).to.deep.equal([4]);
    const untimed = (row: number): Response => ({ ...response(row, 'A', 1), finishedAt: null });
    expect(choose(untimed(3), untimed(4)).rows).to.deep.equal([4]);
  });

  it('takes a finished one before an unfinished one, even if it is earlier or empty', () => {
    expect(choose(response(3, 'A', 20, false), response(4, 'A', null))).to.deep.equal({
      rows: [3],
      log: { 'unfinished-answers': ['S!4:4'] },
    });
  });

  it('takes the last unfinished one with content if there is no finished one, and nobody without content', () => {
    const { rows, log } = choose(
      response(3, 'A', null),
      response(4, 'A', null, true),
      response(5, 'A', null, false),
      response(6, 'B', null, false),
    );
    expect(rows).to.deep.equal([4]);
    expect(log).to.deep.equal({ 'unfinished-kept': ['S!4:4'], 'unfinished-answers': ['S!3:3', 'S!5:5', 'S!6:6'] });
  });

  it('is empty without responses', () => {
    expect(choose()).to.deep.equal({ rows: [], log: {} });
  });

  it('gives one response an organisation, in the sheet’s order, and logs every other one once', () => {
    const drawn = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.option(fc.nat(3)), fc.boolean()));
    fc.assert(
      fc.property(drawn, (given) => {
        const responses = given.map(([code, at, answered], index) => response(index + 3, code, at, answered));
        const { rows, log } = choose(...responses);
        const chosen = responses.filter(({ row }) => rows.includes(row));
        expect(new Set(chosen.map(({ organisation }) => organisation.code)).size).to.equal(rows.length);
        expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
        const dropped = [...(log['later-answer'] ?? []), ...(log['unfinished-answers'] ?? [])];
        expect(dropped).to.have.members(
          responses.filter(({ row }) => !rows.includes(row)).map(({ row }) => `S!${row}:${row}`),
        );
      }),
    );
  });
});

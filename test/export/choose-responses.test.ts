import { expect } from 'chai';
import fc from 'fast-check';
import { chooseResponses } from '../../src/export/choose-responses';
import { CleaningLog } from '../../src/export/cleaning-log';
import type { Response } from '../../src/export/read-responses';

/** A response by row, organisation and time (of finishing, or of beginning if it is unfinished; null: unknown). */
const response = (row: number, code: string, at: number | null, rest: Partial<Response> = {}): Response => ({
  row,
  id: `${row}`,
  finished: true,
  at,
  organisation: { code, name: code, kind: 'municipality', group: null },
  answers: new Map([['q', { state: 'answered', options: ['a'], text: null }]]),
  ...rest,
});
const unfinished = (row: number, code: string, at: number | null): Response =>
  response(row, code, at, { finished: false });
const EMPTY: Response['answers'] = new Map([['q', { state: 'missing' }]]);
const empty = (one: Response): Response => ({ ...one, answers: EMPTY });

function choose(
  responses: readonly Response[],
  listed: readonly string[] = [],
): { rows: number[]; log: Record<string, readonly string[]> } {
  const log = new CleaningLog();
  const rows = chooseResponses(responses, new Set(listed), 'S', log).chosen.map(({ row }) => row);
  const steps = log.steps().filter(({ places }) => places.length > 0);
  return { rows, log: Object.fromEntries(steps.map(({ rule, places }) => [rule, places])) };
}

describe('chooseResponses', () => {
  it('takes the last finished of several, whatever their order in the sheet', () => {
    expect(choose([response(3, 'A', 20), response(4, 'A', 30), response(5, 'A', 10)])).to.deep.equal({
      rows: [4],
      log: { 'later-answer': ['S!3:3', 'S!5:5'] },
    });
  });

  it('takes a finished one before an unfinished one, even if it is earlier or empty', () => {
    expect(choose([empty(response(3, 'A', 20)), unfinished(4, 'A', 30)])).to.deep.equal({
      rows: [3],
      log: { 'unfinished-answers': ['S!4:4'] },
    });
  });

  it('takes the last begun of several unfinished ones, whatever their order in the sheet', () => {
    expect(choose([unfinished(3, 'A', 20), unfinished(4, 'A', 30), unfinished(5, 'A', 10)])).to.deep.equal({
      rows: [4],
      log: { 'unfinished-kept': ['S!4:4'], 'unfinished-earlier': ['S!3:3', 'S!5:5'] },
    });
  });

  it('takes no unfinished one without content, even if it was begun last', () => {
    expect(
      choose([unfinished(3, 'A', 20), empty(unfinished(4, 'A', 30)), empty(unfinished(5, 'B', 10))]),
    ).to.deep.equal({ rows: [3], log: { 'unfinished-kept': ['S!3:3'], 'unfinished-empty': ['S!4:4', 'S!5:5'] } });
  });

  it('takes rows on the cooperations sheet for content', () => {
    const [earlier, later] = [unfinished(3, 'A', 20), empty(unfinished(4, 'A', 30))];
    expect(choose([earlier, later], ['4'])).to.deep.equal({
      rows: [4],
      log: { 'unfinished-kept': ['S!4:4'], 'unfinished-earlier': ['S!3:3'] },
    });
    expect(choose([earlier, later], ['5']).rows).to.deep.equal([3]);
  });

  for (const [kind, make, rule] of [
    ['finished', response, 'later-answer'],
    ['unfinished', unfinished, 'unfinished-earlier'],
  ] as const) {
    describe(`of several ${kind} ones`, () => {
      it('takes the lower row where no time can be read, and says which', () => {
        const { rows, log } = choose([make(3, 'A', null), make(4, 'A', null)]);
        expect(rows).to.deep.equal([4]);
        expect(log).to.deep.include({ 'order-by-row': ['S!3:3', 'S!4:4'], [rule]: ['S!3:3'] });
      });

      it('orders by row only those whose time cannot be read', () => {
        const above = choose([make(3, 'A', null), make(4, 'A', 30), make(5, 'A', 20)]);
        expect(above.rows).to.deep.equal([4]);
        expect(above.log['order-by-row']).to.deep.equal(['S!3:3']);
        const below = choose([make(3, 'A', 30), make(4, 'A', 20), make(5, 'A', null)]);
        expect(below.rows).to.deep.equal([5]);
        expect(below.log['order-by-row']).to.deep.equal(['S!5:5']);
      });

      it('takes the lower of those with the same, latest time, and says which', () => {
        const { rows, log } = choose([make(3, 'A', 20), make(4, 'A', 10), make(5, 'A', 20), make(6, 'A', 10)]);
        expect(rows).to.deep.equal([5]);
        expect(log).to.deep.include({ 'same-time': ['S!3:3', 'S!5:5'], [rule]: ['S!3:3', 'S!4:4', 'S!6:6'] });
        expect(choose([make(3, 'A', 20), make(4, 'A', 20), make(5, 'A', null)]).log).not.to.have.property('same-time');
      });
    });
  }

  it('asks for no order where none decides', () => {
    const responses = [
      response(3, 'A', null),
      unfinished(4, 'A', null),
      unfinished(5, 'A', null),
      unfinished(6, 'B', null),
      empty(unfinished(7, 'B', null)),
    ];
    expect(choose(responses).log).to.deep.equal({
      'unfinished-answers': ['S!4:4', 'S!5:5'],
      'unfinished-kept': ['S!6:6'],
      'unfinished-empty': ['S!7:7'],
    });
  });

  it('is empty without responses', () => {
    expect(choose([])).to.deep.equal({ rows: [], log: {} });
  });

  it('gives one response an organisation, in the sheet’s order, and says of every other one why not, once', () => {
    const drawn = fc.array(
      fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.option(fc.nat(3)), fc.boolean(), fc.boolean(), fc.boolean()),
    );
    fc.assert(
      fc.property(drawn, (given) => {
        const responses = given.map(([code, at, finished, isEmpty], index) =>
          response(index + 3, code, at, { finished, ...(isEmpty && { answers: EMPTY }) }),
        );
        const listed = responses.filter((_, index) => given[index]?.[4]).map(({ id }) => id);
        const { rows, log } = choose(responses, listed);
        const chosen = responses.filter(({ row }) => rows.includes(row));
        expect(new Set(chosen.map(({ organisation }) => organisation.code)).size).to.equal(rows.length);
        expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
        const against = ['later-answer', 'unfinished-answers', 'unfinished-empty', 'unfinished-earlier'];
        expect(against.flatMap((rule) => log[rule] ?? [])).to.have.members(
          responses.filter(({ row }) => !rows.includes(row)).map(({ row }) => `S!${row}:${row}`),
        );
      }),
    );
  });
});

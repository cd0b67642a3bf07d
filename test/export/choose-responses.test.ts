import { expect } from 'chai';
import fc from 'fast-check';
import { chooseResponses } from '../../src/export/choose-responses';
import { CleaningLog } from '../../src/export/cleaning-log';
import type { Response } from '../../src/export/read-responses';

/** A moment; its clock may say a time zone. */
const moment = (time: number | null, hasZone: boolean | null = null): Response['at'] => ({
  time,
  as: time === null ? 'blank' : 'form',
  hasZone,
});
/** A response by row, organisation and time (of finishing, or of beginning if it is unfinished; null: unknown). */
const response = (row: number, code: string, at: number | null, rest: Partial<Response> = {}): Response => ({
  row,
  id: `${row}`,
  finished: true,
  at: moment(at),
  started: null,
  organisation: { code, name: code, kind: 'municipality', group: null },
  weight: null,
  answers: new Map([['q', { state: 'answered', options: ['a'], text: null }]]),
  ...rest,
});
const unfinished = (row: number, code: string, at: number | null): Response =>
  response(row, code, at, { finished: false, started: at });
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
      it('takes the one of the highest id where no time can be read, and says which', () => {
        const { rows, log } = choose([make(3, 'A', null), make(10, 'A', null), make(9, 'A', null)]);
        expect(rows).to.deep.equal([10]);
        expect(log).to.deep.include({ 'without-time': ['S!3:3', 'S!10:10', 'S!9:9'], [rule]: ['S!3:3', 'S!9:9'] });
      });

      it('takes one with a time before those without', () => {
        const { rows, log } = choose([make(3, 'A', 30), make(4, 'A', 20), make(5, 'A', null)]);
        expect(rows).to.deep.equal([3]);
        expect(log['without-time']).to.deep.equal(['S!5:5']);
        expect(log).not.to.have.property('same-time');
      });

      it('takes the highest id of those with the same, latest time, and says which', () => {
        const { rows, log } = choose([make(3, 'A', 20), make(4, 'A', 10), make(5, 'A', 20), make(6, 'A', 10)]);
        expect(rows).to.deep.equal([5]);
        expect(log).to.deep.include({ 'same-time': ['S!3:3', 'S!5:5'], [rule]: ['S!3:3', 'S!4:4', 'S!6:6'] });
      });

      it('says which clocks have no time zone where another has one', () => {
        const zoned = (row: number, at: number, hasZone: boolean | null): Response => ({
          ...make(row, 'A', at),
          at: moment(at, hasZone),
        });
        const mixed = choose([zoned(3, 10, true), zoned(4, 20, false), zoned(5, 5, null)]);
        expect(mixed.log['mixed-zones']).to.deep.equal(['S!4:4']);
        expect(choose([zoned(3, 10, true), zoned(4, 20, true)]).log).not.to.have.property('mixed-zones');
        expect(choose([zoned(3, 10, false), zoned(4, 20, null)]).log).not.to.have.property('mixed-zones');
      });
    });
  }

  it('takes the one begun last of those finished at the same time', () => {
    const begun = (row: number, started: number | null) => response(row, 'A', 20, { started });
    expect(choose([begun(3, 7), begun(4, 9), begun(5, null), begun(6, 8)]).rows).to.deep.equal([4]);
  });

  it('lets a finished one without a time be later than one that was finished before it was begun', () => {
    const open = response(3, 'A', null, { started: 30 });
    expect(choose([open, response(4, 'A', 20)]).rows).to.deep.equal([3]);
    expect(choose([open, response(4, 'A', 40)]).rows).to.deep.equal([4]);
  });

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

  it('chooses the same whatever the order of the rows', () => {
    const drawn = fc.array(
      fc.tuple(fc.constantFrom('A', 'B'), fc.option(fc.nat(2)), fc.option(fc.nat(2)), fc.boolean(), fc.boolean()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat()), (given, keys) => {
        const responses = given.map(([code, at, started, finished, isEmpty], id) =>
          response(0, code, at, { id: `${id}`, started, finished, ...(isEmpty && { answers: EMPTY }) }),
        );
        const shuffled = responses
          .map((one) => ({ one, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const idsOf = (list: readonly Response[]): string[] =>
          chooseResponses(
            list.map((one, index) => ({ ...one, row: index + 3 })),
            new Set(),
            'S',
            new CleaningLog(),
          ).chosen.map(({ id }) => id);
        expect(idsOf(shuffled)).to.have.members(idsOf(responses));
      }),
    );
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
        expect(new Set(chosen.map(({ organisation }) => organisation?.code)).size).to.equal(rows.length);
        expect(rows).to.deep.equal([...rows].sort((a, b) => a - b));
        const against = ['later-answer', 'unfinished-answers', 'unfinished-empty', 'unfinished-earlier'];
        expect(against.flatMap((rule) => log[rule] ?? [])).to.have.members(
          responses.filter(({ row }) => !rows.includes(row)).map(({ row }) => `S!${row}:${row}`),
        );
      }),
    );
  });
});

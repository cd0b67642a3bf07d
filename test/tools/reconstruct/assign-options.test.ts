import { expect } from 'chai';
import fc from 'fast-check';
import { assignOptions } from '../../../tools/reconstruct/assign-options';
import type { RespondentDraft } from '../../../tools/reconstruct/draft';
import { Random } from '../../../tools/reconstruct/random';

const draftsOf = (number: number): RespondentDraft[] =>
  Array.from({ length: number }, (_, rank) => ({
    organisation: { code: `${rank}`, name: '', kind: 'municipality', group: null, otherNames: [], endings: [] },
    rank,
    ticks: new Map(),
    texts: new Map(),
    cooperations: [],
  }));

const ticksOf = (draft: RespondentDraft): string[] => [...(draft.ticks.get('q') ?? [])];
const countsIn = (drafts: readonly RespondentDraft[], options: readonly string[]): number[] =>
  options.map((option) => drafts.filter((draft) => ticksOf(draft).includes(option)).length);

describe('assignOptions', () => {
  it('gives each option its count, and everybody at least one', () => {
    const plan = fc.integer({ min: 1, max: 30 }).chain((base) =>
      fc.record({
        base: fc.constant(base),
        counts: fc
          .array(fc.nat(base), { minLength: 1, maxLength: 5 })
          .filter((counts) => counts.reduce((a, b) => a + b, 0) >= base),
      }),
    );
    fc.assert(
      fc.property(plan, fc.nat(1e6), ({ base, counts }, seed) => {
        const drafts = draftsOf(base);
        const options = counts.map((_, index) => `o${index}`);
        assignOptions(
          drafts,
          'q',
          Object.fromEntries(counts.map((count, index) => [`o${index}`, count])),
          new Random(seed),
        );
        expect(countsIn(drafts, options)).to.deep.equal(counts);
        for (const draft of drafts) expect(ticksOf(draft)).not.to.be.empty;
      }),
    );
  });

  it('gives everybody exactly one where options exclude each other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10), { minLength: 1, maxLength: 5 }), fc.nat(1e6), (counts, seed) => {
        const drafts = draftsOf(counts.reduce((a, b) => a + b, 0));
        const options = Object.fromEntries(counts.map((count, index) => [`o${index}`, count]));
        assignOptions(drafts, 'q', options, new Random(seed), true);
        expect(countsIn(drafts, Object.keys(options))).to.deep.equal(counts);
        expect(drafts.every((draft) => ticksOf(draft).length === 1)).to.equal(true);
      }),
    );
  });

  it('refuses counts that do not cover the base, or exceed it', () => {
    const assign = (counts: Record<string, number>, exclusive = false) =>
      assignOptions(draftsOf(3), 'q', counts, new Random(1), exclusive);
    expect(() => assign({ a: 1, b: 1 })).to.throw('q: 2 ticks do not make answers of 3 respondents');
    expect(() => assign({ a: 4 })).to.throw('q: 4 of 3 cannot tick a');
    expect(() => assign({ a: 2, b: 2 }, true)).to.throw('q: 4 ticks do not make answers of 3 respondents');
  });
});

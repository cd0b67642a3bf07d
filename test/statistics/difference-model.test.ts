import { expect } from 'chai';
import { apartModel } from '../../src/statistics/apart-model';
import type { DifferenceModel } from '../../src/statistics/difference-model';
import { overlappingModel } from '../../src/statistics/overlapping-model';
import { pairedModel } from '../../src/statistics/paired-model';
import { drawnSamples } from '../support/drawn-samples';

/** So many samples of a population, or of two, with what is seen in them. */
interface Drawn {
  readonly model: DifferenceModel;
  readonly samples: number;
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, at) => at);

/** How often each outcome is drawn; samples with the same one are put together. */
function outcomes(kinds: readonly number[], base: number): Map<string, number> {
  const times = new Map<string, number>();
  for (const seen of drawnSamples(kinds, base)) {
    const key = JSON.stringify(seen);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

const numbersOf = (key: string): number[] => JSON.parse(key) as number[];

/** Two populations of 6 and 5, samples of 4 and 2. */
function apart(yes: number, otherYes: number, modelOf: typeof apartModel): Drawn[] {
  return [...outcomes([yes, 6 - yes], 4)].flatMap(([seen, times]) =>
    [...outcomes([otherYes, 5 - otherYes], 2)].map(([otherSeen, otherTimes]) => ({
      model: modelOf(
        { count: numbersOf(seen)[0] ?? 0, base: 4, population: 6 },
        { count: numbersOf(otherSeen)[0] ?? 0, base: 2, population: 5 },
      ),
      samples: times * otherTimes,
    })),
  );
}

/** A population of 8, samples of 5. */
const paired = (onlyOne: number, onlyOther: number): Drawn[] =>
  [...outcomes([onlyOne, onlyOther, 8 - onlyOne - onlyOther], 5)].map(([seen, samples]) => {
    const [one = 0, other = 0] = numbersOf(seen);
    return { model: pairedModel({ onlyOne: one, onlyOther: other, base: 5, population: 8 }), samples };
  });

/** All that can be true of the populations, and every sample that is then drawn. */
const truths: Record<string, { pairs: [number, number][]; drawnOf: (one: number, other: number) => Drawn[] }> = {
  'populations apart': {
    pairs: upTo(6).flatMap((one) => upTo(5).map((other): [number, number] => [one, other])),
    drawnOf: (one, other) => apart(one, other, apartModel),
  },
  'populations that may overlap': {
    pairs: upTo(6).flatMap((one) => upTo(5).map((other): [number, number] => [one, other])),
    drawnOf: (one, other) => apart(one, other, overlappingModel),
  },
  'paired answers': {
    pairs: upTo(8).flatMap((one) => upTo(8 - one).map((other): [number, number] => [one, other])),
    drawnOf: paired,
  },
};

const share = ({ samples, of }: ReturnType<DifferenceModel['tail']>): number => Number(samples) / Number(of);

describe('models of a difference', () => {
  for (const [name, { pairs, drawnOf }] of Object.entries(truths)) {
    it(`think no sample unlikelier than it is, by drawing every one: ${name}`, () => {
      for (const [one, other] of pairs) {
        const drawn = drawnOf(one, other).map(({ model, samples }) => ({
          tail: share(model.tail(one, other)),
          samples,
        }));
        const all = drawn.reduce((sum, { samples }) => sum + samples, 0);
        for (const { tail } of drawn) {
          const asUnlikely = drawn.filter((each) => each.tail <= tail + 1e-12);
          const often = asUnlikely.reduce((sum, { samples }) => sum + samples, 0) / all;
          expect(often, `${one}, ${other}`).to.be.at.most(tail + 1e-9);
          // Where one order is all there is, the tail is the samples themselves.
          if (name !== 'populations that may overlap') expect(often).to.be.closeTo(tail, 1e-9);
        }
      }
    });

    it(`keep what is true within what they hold for possible: ${name}`, () => {
      for (const [one, other] of pairs)
        for (const { model } of drawnOf(one, other)) {
          expect(one).to.be.within(model.first.low, model.first.high);
          const second = model.second(one);
          expect(other).to.be.within(second.low, second.high);
        }
    });

    it(`hold a sample for likelier the more pull up and the fewer pull down: ${name}`, () => {
      for (const { model } of pairs.slice(-12).flatMap(([one, other]) => drawnOf(one, other)))
        for (let one = model.first.low; one < model.first.high; one++) {
          const { low, high } = model.second(one + 1);
          for (let other = low; other <= high; other++) {
            const here = share(model.tail(one, other));
            expect(share(model.tail(one + 1, other))).to.be.at.least(here - 1e-12);
            if (other < high) expect(share(model.tail(one, other + 1))).to.be.at.most(here + 1e-12);
          }
        }
    });
  }
});

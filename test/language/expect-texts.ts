import { expect } from 'chai';
import type { Count } from '../../src/statistics/count';
import { countOf } from '../support/counts';

/** Each sentence beside the one that readers shall see; no-break spaces are written as plain ones. */
export const expectTexts = (texts: readonly (readonly [string, string])[]): void => {
  expect(texts.map(([text]) => text.replaceAll('\u00a0', ' '))).to.deep.equal(texts.map(([, expected]) => expected));
};

/** Counts of one base: `countsOf(9, { A: 4, B: 3 })`. */
export const countsOf = (base: number, counts: Readonly<Record<string, number>>): Count[] =>
  Object.entries(counts).map(([label, count]) => countOf(label, count, base));

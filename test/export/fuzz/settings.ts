import type fc from 'fast-check';

/** How many times more than in `npm test`: `FUZZ=100 npm run mocha -- test/export/fuzz`. */
const TIMES = Number(process.env['FUZZ'] ?? 1);

/** In `npm test` few runs of a fixed seed; with FUZZ many, of a new one each time, or of FUZZ_SEED. */
export const settings = (runs: number): fc.Parameters<unknown> => ({
  numRuns: runs * TIMES,
  seed: process.env['FUZZ_SEED'] ? Number(process.env['FUZZ_SEED']) : TIMES > 1 ? Date.now() % 2 ** 31 : 2018,
  endOnFailure: false,
});

/** Milliseconds for one property. */
export const PATIENCE = 60_000 * TIMES;

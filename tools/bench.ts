import { allStatistics } from './bench/all-statistics';
import type { Comparison } from './bench/comparison';
import { comparisonTable } from './bench/comparison-table';
import { drawFigure } from './bench/draw-figure';
import { loadExport } from './bench/load-export';
import { reproduceAll } from './bench/reproduce-all';
import { measureScales } from './bench/measure-scales';
import { rerunImport } from './bench/rerun-import';
import { scaleTable } from './bench/scale-table';

const USAGE = `usage: npm run bench

Measures how long an analyst and a reviewer wait, each time beside something
that it is fair to compare with, on this machine and as busy as it is now.
Then loads and counts surveys of up to 100 000 respondents, each size in a
process of its own, and says whether the cost of a row stays the same.
Takes about three minutes; the repository stays as it is.`;

const BENCHMARKS: readonly (() => Promise<Comparison>)[] = [
  rerunImport,
  loadExport,
  allStatistics,
  drawFigure,
  reproduceAll,
];

/** Respondents: as many as the survey has, and ten, a hundred and over four hundred times as many. */
const SIZES = [226, 2260, 22_600, 100_000];

/** `npm run bench`: measures one thing after another, and prints a table. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.length > 0) {
    console.log(argv[0] === '--help' ? USAGE : `unknown option: ${argv[0]}\n${USAGE}`);
    return argv[0] === '--help' ? 0 : 2;
  }
  const comparisons: Comparison[] = [];
  for (const benchmark of BENCHMARKS) {
    comparisons.push(await benchmark());
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  console.log(comparisonTable(comparisons));
  const scales = await measureScales(SIZES, (text) => process.stderr.write(`${text}\n`));
  console.log(`\n${scaleTable(scales)}`);
  return 0;
}

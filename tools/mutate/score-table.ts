import type { Score } from './score';

/** Percent of a room's mutants that its tests must notice. */
export const LEAST = 85;

/** Whether so many are noticed; of code without mutants nothing can be asked. */
export const isEnough = ({ noticed, all }: Score): boolean => 100 * noticed >= LEAST * all;

/** A line a room, aligned: its name, the score rounded down, how many of how many, and whether that is too little. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
  const width = Math.max(...[...scores.keys()].map((name) => name.length));
  return [...scores]
    .map(([name, score]) => {
      const percent = score.all === 0 ? '–' : `${Math.floor((100 * score.noticed) / score.all)} %`;
      const verdict = isEnough(score) ? '' : `  below ${LEAST} %`;
      return `${name.padEnd(width)}  ${percent.padStart(5)}  ${score.noticed} of ${score.all}${verdict}`;
    })
    .join('\n');
}

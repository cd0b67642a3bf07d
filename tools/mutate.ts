import { parseArgs } from 'node:util';
import { repositoryRoot } from '../src/input/repository-root';
import { roomOf, type Room } from './mutate/room';
import { runStryker, StrykerError } from './mutate/run-stryker';
import { scoreOf, type Score } from './mutate/score';
import { isEnough, LEAST, scoreTable } from './mutate/score-table';

const USAGE = `usage: npm run mutate -- FOLDER… [--workers N]

Changes the code of a folder in one small way after the other (< into <=, a text into
none, a call into nothing) and tells which changes its own tests do not notice:
src/statistics is judged by test/statistics alone, tools/bench by test/tools/bench.
  FOLDER     such as src/statistics; or a part or a file of one, judged by the same tests
  --workers  how many changes are tried at a time; 1 without it
Exits with 0 if at least ${LEAST} percent are noticed in each folder, else with 1. What runs in
other processes (kernels, commands) is not changed there. The repository stays as it is.`;

/** `npm run mutate`: what tests notice. @returns 0 enough, 1 too little or tests that fail anyway, 2 wrong call */
export async function main(argv: readonly string[], root = repositoryRoot): Promise<number> {
  let call: Call;
  try {
    call = readArguments(argv, root);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const scores = new Map<string, Score>();
  for (const room of call.rooms) {
    try {
      const score = scoreOf(await runStryker(root, room, call.workers));
      scores.set(room.name, score);
      for (const survivor of score.survivors) console.log(survivor);
    } catch (error) {
      if (!(error instanceof StrykerError)) throw error;
      console.error(error.message);
    }
  }
  if (scores.size > 0) console.log(`\n${scoreTable(scores)}`);
  return scores.size === call.rooms.length && [...scores.values()].every(isEnough) ? 0 : 1;
}

interface Call {
  readonly rooms: readonly Room[];
  readonly workers: number;
}

/** @throws Error if the call is wrong */
function readArguments(argv: readonly string[], root: string): Call {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { workers: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error('name a folder');
  if (!/^[1-9]\d?$/.test(values.workers)) throw new Error(`not a number of workers: ${values.workers}`);
  return { rooms: positionals.map((path) => roomOf(root, path)), workers: Number(values.workers) };
}

import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { findSurveyFiles } from '../src/export/survey-files';
import { readReference } from '../src/export/reference';
import { reconstruct } from './reconstruct/reconstruct';
import { readWholeCodebook } from './reconstruct/whole-codebook';

const FILE = join('data', 'raw', 'internationella-samarbeten-2018-rekonstruerad.xlsx');
const USAGE = 'usage: npm run reconstruct -- [--out FILE.xlsx] [--seed N]';

/** The year of the survey: any other number gives other answers that agree as well. */
export const SEED = 2018;

/** Makes the stand-in export and its checksum. @returns 0, or 2 if the call is wrong */
export async function main(argv: string[]): Promise<number> {
  let values: { out?: string | undefined; seed?: string | undefined };
  try {
    ({ values } = parseArgs({ args: argv, options: { out: { type: 'string' }, seed: { type: 'string' } } }));
    if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed))
      throw new Error(`not a seed: ${values.seed}; give a whole number`);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const { codebook, reference } = findSurveyFiles({ export: FILE });
  const whole = readWholeCodebook(codebook);
  const { bytes, bases, givenUp } = await reconstruct(
    whole,
    readReference(whole, reference),
    Number(values.seed ?? SEED),
  );
  const out = values.out ?? FILE;
  writeFileSync(out, bytes);
  writeFileSync(`${out}.sha256`, `${createHash('sha256').update(bytes).digest('hex')}  ${basename(out)}\n`);
  console.log(`${out}: ${bytes.length} bytes`);
  console.log('Bases chosen where none is printed (municipalities):');
  for (const { question, asked, base } of bases) console.log(`  ${question}: ${base} of ${asked} asked`);
  console.log(`Printed numbers given up, since they contradict others: ${givenUp.join(', ') || 'none'}`);
  return 0;
}

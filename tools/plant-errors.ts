import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plantedErrors } from '../src/audit/planted-errors';
import { readRelations } from '../src/audit/read-relations';
import { startNoticing } from '../src/audit/start-noticing';
import { InputError } from '../src/input/input-error';
import { openRegister, registerFolder } from '../src/published/register';
import { noticedTable } from './plant-errors/noticed-table';
import { unnoticedText } from './plant-errors/unnoticed-text';

const USAGE = `usage: npm run plant-errors -- [--register DIR]

What could be mistyped in the report and not be noticed? Changes each printed number in turn, by
one and by more, and asks the audit whether that gives a contradiction which was not there before.
Prints the share by chapter, and for each number that could be another: which one, and what bounds it.
  --register  folder of the register; without it data/published`;

/** `npm run plant-errors`: what the audit notices. @returns 0 measured, 2 wrong input or call */
export async function main(argv: readonly string[]): Promise<number> {
  let folder: string;
  try {
    const { values } = parseArgs({ args: [...argv], options: { register: { type: 'string' } } });
    folder = resolve(values.register ?? registerFolder());
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  try {
    const register = openRegister(folder);
    const noticing = await startNoticing(register, readRelations(folder, register));
    const errors = plantedErrors(noticing);
    console.log(noticedTable(errors));
    console.log(`\n${unnoticedText(errors, noticing)}`);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

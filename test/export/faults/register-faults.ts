import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { swap, writeSpoiled } from '../../support/spoiled-export';
import type { FaultCase } from './fault-case';

const MEND = 'Mend the line, or restore the file from the repository.';

/** The registers of data/reference, one of them spoiled. */
function register(
  fault: string,
  message: string,
  file: string,
  spoil: (text: string) => string | Buffer | null,
): FaultCase {
  const make: FaultCase['make'] = (folder) => {
    const reference = join(folder, 'reference');
    cpSync('data/reference', reference, { recursive: true });
    const spoiled = spoil(readFileSync(join(reference, file), 'utf8'));
    if (spoiled === null) rmSync(join(reference, file));
    else writeFileSync(join(reference, file), spoiled);
    return { ...writeSpoiled(folder, {}), reference };
  };
  return { fault, severity: 'error', message, make };
}

/** Municipalities, regions and countries. */
export const REGISTER_FAULTS: readonly FaultCase[] = [
  register(
    'register missing',
    `lander.csv: found no such file, expected a register in CSV form. ${MEND}`,
    'lander.csv',
    () => null,
  ),
  register(
    'column of a register missing',
    `kommuner.csv, line 1: found no column grupp (did you mean "gruppp"?), expected kommunkod, kommun, grupp, gruppnamn. ${MEND}`,
    'kommuner.csv',
    (text) => swap(text, ',grupp,', ',gruppp,'),
  ),
  register(
    'code of a register without its leading zero',
    `kommuner.csv, line 2: found kommunkod "114", expected four digits, or six of its parts; leading zeros count. ${MEND}`,
    'kommuner.csv',
    (text) => swap(text, '\n0114', '\n114'),
  ),
  register(
    'code twice',
    `kommuner.csv, line 3: found kommunkod "0114", as in line 2, expected a value that stands once. ${MEND}`,
    'kommuner.csv',
    (text) => swap(text, '\n0115', '\n0114'),
  ),
  register(
    'unknown municipality group',
    `kommuner.csv, line 2: found grupp "D1", expected a municipality group, A1 to C9. ${MEND}`,
    'kommuner.csv',
    (text) => swap(text, ',A2,', ',D1,'),
  ),
  register(
    'line of other length',
    `regioner.csv, line 2: found 10 cells, expected 9. ${MEND}`,
    'regioner.csv',
    (text) => swap(text, '\n01,', '\n01,x,'),
  ),
  register(
    'unknown part of the world',
    `lander.csv, line 2: found varldsdel "Asien", expected Norden, övriga Europa or övriga världen. ${MEND}`,
    'lander.csv',
    (text) => swap(text, 'Armenien,AM,ARM,ja,övriga världen', 'Armenien,AM,ARM,ja,Asien'),
  ),
  register(
    'name of two countries',
    `lander.csv: found the name "belgien" for both Armenien and Belgien, expected each name for one of them. Remove it from one of the two lines.`,
    'lander.csv',
    (text) => swap(text, 'ja,Asia,,', 'ja,Asia,Belgien,'),
  ),
  register(
    'register without rows',
    `regioner.csv: found no rows, expected at least one. ${MEND}`,
    'regioner.csv',
    (text) => text.split('\n')[0] ?? '',
  ),
];

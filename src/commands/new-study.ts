import { basename, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../input/input-error';
import { makeStudy } from '../scaffold/make-study';

const USAGE = `usage: npm run new-study -- DIR --export FILE [--header-rows N] [--structure FILE]

Makes the folder of a study out of an export that nobody described yet: the export, a drafted codebook, and one notebook
that shows every question with its base.
  DIR            a folder that is not there yet, or is empty
  --export       the raw export: .xlsx, .xlsm, .xlsb, .xls, .ods or .csv
  --header-rows  how many header rows it has; without it they are found
  --structure    as of npm run codebook`;

/** Makes a study. @returns 0, or 2 if the call or the export is wrong */
export async function main(argv: string[]): Promise<number> {
  try {
    const { folder, file, ...options } = readArguments(argv);
    const { codebook, unsure } = makeStudy(folder, file, options);
    const shown = shownPath(folder);
    console.log(
      [
        `${shown}: ${basename(file)}, a codebook with ${unsure} places to look at ("unsure:"), a notebook.`,
        '',
        `  1. look through ${shownPath(codebook)}`,
        `  2. npm run reproduce -- --study ${shown}`,
        `  3. npm run new-chapter -- 1-first --study ${shown}`,
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    console.error(error instanceof InputError ? error.message : `${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

/** From here, if it lies below. */
function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? path : below || '.';
}

function readArguments(argv: string[]) {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: argv,
    options: { export: text, 'header-rows': text, structure: text },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error('name one folder');
  if (values.export === undefined) throw new Error('name the export with --export');
  const rows = values['header-rows'];
  if (rows !== undefined && !/^\d$/u.test(rows))
    throw new Error(`--header-rows ${rows}: a number from 0 to 9 is needed`);
  return {
    folder: resolve(folder),
    file: resolve(values.export),
    ...(rows !== undefined && { headerRows: Number(rows) }),
    ...(values.structure !== undefined && { structure: resolve(values.structure) }),
  };
}

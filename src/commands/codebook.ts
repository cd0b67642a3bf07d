import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { draftCodebook } from '../draft/draft-codebook';
import { writeDraft } from '../draft/yaml/write-draft';
import { InputError } from '../input/input-error';
import { maskPersonal } from '../input/mask-personal';

const USAGE = `usage: npm run codebook -- FILE [--sheet NAME] [--header-rows N] [--structure FILE] [--out FILE.yaml]

Drafts a codebook from an export that nobody described yet: questions with their columns, types, options and counts.
Everything is proposed: lines with "# unsure:" say what to look at before anybody relies on it.
  --sheet        sheet of the answers; without it the only one that holds something
  --header-rows  how many header rows there are, 0 to 9; without it they are found
  --structure    LimeSurvey's structure (.lss), REDCap's data dictionary, or a list of labels: a CSV file with the
                 columns variable, code, label, and perhaps text
  --out          file to write, which must not be there yet; without it the draft is printed

Ends with 0 if a draft was made, with 2 for a wrong call or input.`;

/** Drafts a codebook. @returns 0 drafted; 2 wrong input or call */
export async function main(argv: string[]): Promise<number> {
  let call: Call;
  try {
    call = readArguments(argv);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  try {
    const draft = draftCodebook(call.file, call.options);
    const text = writeDraft(draft);
    const unsure = text.split('\n').filter((line) => line.includes('unsure:')).length;
    const written = call.out === undefined ? print(text) : write(call.out, text);
    if (written === 0)
      console.error(
        `${draft.questions.length} questions, ${draft.headerRows} header row${draft.headerRows === 1 ? '' : 's'}, ${draft.aside.personal.length} personal columns; ${unsure} places to look at ("unsure:")`,
      );
    return written;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

interface Call {
  readonly file: string;
  readonly out: string | undefined;
  readonly options: { readonly sheet?: string; readonly headerRows?: number; readonly structure?: string };
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** A draft never takes the place of a file: somebody may have worked on that. */
function write(file: string, text: string): number {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EEXIST' ? 'it is there already; name another file' : `${message}; name a file in a folder that exists`;
    console.error(`cannot write ${maskPersonal(file)}: ${reason}`);
    return 2;
  }
}

function readArguments(argv: string[]): Call {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { sheet: text, 'header-rows': text, structure: text, out: text },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Error('name one export');
  const rows = values['header-rows'];
  if (rows !== undefined && !/^\d$/u.test(rows))
    throw new Error(`--header-rows ${rows}: a number from 0 to 9 is needed`);
  return {
    file: resolve(file),
    out: values.out && resolve(values.out),
    options: {
      ...(values.sheet !== undefined && { sheet: values.sheet }),
      ...(rows !== undefined && { headerRows: Number(rows) }),
      ...(values.structure !== undefined && { structure: resolve(values.structure) }),
    },
  };
}

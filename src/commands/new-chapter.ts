import { parseArgs } from 'node:util';
import { readCodebook } from '../export/read-codebook';
import { findSurveyFiles } from '../export/survey-files';
import { InputError } from '../input/input-error';
import { inStudy } from '../input/study';
import { registerFolder } from '../published/register';
import { addChapter } from '../scaffold/add-chapter';

const USAGE = `usage: npm run new-chapter -- NAME [--title TEXT] [--study DIR]

Adds a chapter to a study: a notebook with a first figure, a file for its printed numbers, a line in the list of chapters.
  NAME     of the files, such as 3-activity: lower-case letters, digits and hyphens; what stands before the first
           hyphen is the chapter's id
  --title  heading of the notebook; NAME without it`;

/** Adds a chapter to the study. @returns 0, or 2 if the call is wrong or the chapter is there */
export async function main(argv: string[]): Promise<number> {
  try {
    const { name, title } = readArguments(argv);
    const { codebook } = findSurveyFiles({ export: 'none' });
    const made = addChapter(
      { notebooks: inStudy('notebooks'), register: registerFolder(), name, title },
      readCodebook(codebook),
    );
    console.log(made.join('\n'));
    return 0;
  } catch (error) {
    console.error(error instanceof InputError ? error.message : `${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

function readArguments(argv: string[]): { name: string; title: string } {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { title: { type: 'string' } },
    allowPositionals: true,
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new Error('name one chapter');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`not a name: ${name}`);
  return { name, title: values.title ?? name };
}

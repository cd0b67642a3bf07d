import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Codebook } from '../export/codebook';
import { InputError } from '../input/input-error';
import { CHAPTERS_FILE } from '../published/read-chapters';
import { openRegister } from '../published/register';
import { chapterNotebook } from './chapter-notebook';

/** Where a new chapter goes, and what it is called. */
export interface NewChapter {
  /** Folders of the study. */
  readonly notebooks: string;
  readonly register: string;
  /** Of the files: `3-activity`. What stands before the first hyphen is the chapter's id. */
  readonly name: string;
  /** Heading of the notebook; what readers call the chapter in the middle of a sentence is it in lower case. */
  readonly title: string;
}

/**
 * Adds a chapter to a study: a notebook, a file of the register, a line in the list of chapters.
 * @returns The files that were made or changed.
 * @throws InputError if one of them is there, or the chapter is.
 */
export function addChapter({ notebooks, register, name, title }: NewChapter, codebook: Codebook): string[] {
  const [id = name] = name.split('-');
  const files = { notebook: join(notebooks, `${name}.ipynb`), claims: join(register, `${name}.yaml`) };
  for (const file of Object.values(files)) if (existsSync(file)) throw taken(file, 'a file of that name');
  const { chapters } = existsSync(register) ? openRegister(register) : { chapters: [] };
  if (chapters.some((chapter) => chapter.id === id)) throw taken(register, `chapter ${id}`);
  for (const folder of [notebooks, register]) mkdirSync(folder, { recursive: true });
  writeFileSync(files.notebook, chapterNotebook(id, id, title, codebook));
  writeFileSync(files.claims, claimsOf(id));
  const list = join(register, CHAPTERS_FILE);
  const entry = { id, name: title };
  if (existsSync(list)) writeFileSync(list, `${readFileSync(list, 'utf8').trimEnd()}\n  - ${inline(entry)}\n`);
  else writeFileSync(list, `chapters:\n${[...chapters, entry].map((one) => `  - ${inline(one)}\n`).join('')}`);
  return [files.notebook, files.claims, list];
}

const inline = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `{ id: ${JSON.stringify(id)}, name: ${stringify(name, { defaultStringType: 'QUOTE_DOUBLE' }).trim()} }`;

const claimsOf = (id: string): string => `chapter: ${JSON.stringify(id)}
# Printed numbers, such as
#   - id: ${id}-first-share
#     label: What readers see
#     unit: percent
#     printed: "41"
#     counts: what is counted
#     base: what it is a share of
#     measure: { question: ID, option: ID }
# The notebook checks those without a measure: printed.check('${id}-first-share', counts.of('…')).
claims: []
`;

const taken = (file: string, found: string): InputError =>
  new InputError([{ file, found, expected: 'a chapter that is new', remedy: 'Give the new one another name.' }]);

import { readdirSync } from 'node:fs';
import { inStudy } from '../input/study';

/** Folder of the study's notebooks. */
export const notebooksFolder = (): string => inStudy('notebooks');

/** File names of a folder's notebooks, in order. */
export const notebooksIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ipynb'))
    .sort();

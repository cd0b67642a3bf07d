import { readdirSync } from 'node:fs';

/** Where the notebooks lie, unless told otherwise. */
export const NOTEBOOKS = 'notebooks';

/** File names of a folder's notebooks, in order. */
export const notebooksIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ipynb'))
    .sort();

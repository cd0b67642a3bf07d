import type { Edit } from './edit';
import { PASTING } from './paste-rows';
import { SORTING } from './sort-rows';

/** Every edit, by family. */
export const ALL_EDITS: readonly Edit[] = [...SORTING, ...PASTING];

import type { Edit } from './edit';
import { CONCATENATING } from './concatenate';
import { DELETING } from './delete-parts';
import { FILLING } from './fill-down';
import { FILTERING } from './filter-rows';
import { INSERTING } from './insert-parts';
import { MERGING } from './merge-cells';
import { FORMATTING } from './number-formats';
import { PASTING } from './paste-rows';
import { REPLACING } from './replace-all';
import { RETYPING_CELLS } from './retype-cells';
import { RETYPING_HEADS } from './retype-headers';
import { RETYPING_TIMES } from './retype-times';
import { SAVING } from './save-as';
import { SORTING } from './sort-rows';
import { SPLITTING } from './text-to-columns';
import { WHOLE_SHEETS } from './whole-sheets';

/** Every edit, by family. */
export const ALL_EDITS: readonly Edit[] = [
  ...SORTING,
  ...PASTING,
  ...FILTERING,
  ...DELETING,
  ...INSERTING,
  ...MERGING,
  ...RETYPING_HEADS,
  ...RETYPING_CELLS,
  ...RETYPING_TIMES,
  ...REPLACING,
  ...SPLITTING,
  ...FILLING,
  ...FORMATTING,
  ...WHOLE_SHEETS,
  ...CONCATENATING,
  ...SAVING,
];

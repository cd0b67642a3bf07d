import { REPLACING } from './replace-all';
import { RETYPING_CELLS } from './retype-cells';
import { RETYPING_HEADS } from './retype-headers';
import { DELETING } from './delete-parts';
import type { Edit } from './edit';
import { FILTERING } from './filter-rows';
import { INSERTING } from './insert-parts';
import { MERGING } from './merge-cells';
import { PASTING } from './paste-rows';
import { SORTING } from './sort-rows';

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
  ...REPLACING,
];

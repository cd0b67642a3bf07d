import { ABOUT_FAULTS } from './about-faults';
import { CELL_FAULTS } from './cell-faults';
import { CODEBOOK_FAULTS } from './codebook-faults';
import { CSV_FAULTS } from './csv-faults';
import { FILE_FAULTS } from './file-faults';
import type { FaultCase } from './fault-case';
import { HEADER_FAULTS } from './header-faults';
import { REGISTER_FAULTS } from './register-faults';
import { ROW_FAULTS } from './row-faults';
import { SEVERAL_FAULTS } from './several-faults';
import { SHEET_FAULTS } from './sheet-faults';
import { LAYOUT_FAULTS } from './layout-faults';
import { WEIGHT_FAULTS } from './weight-faults';

/** All faults that a test makes, by what they are faults of. */
export const CATALOGUE: readonly { readonly part: string; readonly cases: readonly FaultCase[] }[] = [
  { part: 'The file', cases: FILE_FAULTS },
  { part: 'Sheets', cases: SHEET_FAULTS },
  { part: 'What the export says of itself', cases: ABOUT_FAULTS },
  { part: 'Headers', cases: HEADER_FAULTS },
  { part: 'Cells', cases: CELL_FAULTS },
  { part: 'Rows', cases: ROW_FAULTS },
  { part: 'Several answers', cases: SEVERAL_FAULTS },
  { part: 'Weights', cases: WEIGHT_FAULTS },
  { part: 'Other layouts', cases: LAYOUT_FAULTS },
  { part: 'CSV', cases: CSV_FAULTS },
  { part: 'The codebook', cases: CODEBOOK_FAULTS },
  { part: 'The registers', cases: REGISTER_FAULTS },
];

import { readCodebook } from '../../src/export/read-codebook';
import { readReference, type Reference } from '../../src/export/reference';
import { findCodebook } from '../../src/export/survey-files';

/** The registers of the study's codebook, out of a folder. */
export const ownReference = (folder = 'data/reference'): Reference =>
  readReference(readCodebook(findCodebook()), folder);

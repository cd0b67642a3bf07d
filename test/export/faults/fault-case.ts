import type { SurveyFiles } from '../../../src/export/survey-files';
import type { Survey } from '../../../src/survey/survey';
import { writeSpoiled, type Spoiling } from '../../support/spoiled-export';

/** What becomes of an export with a fault. `read`: it is read right, and there is nothing to tell. */
export type Severity = 'error' | 'warning' | 'normalisation' | 'read';

/** One entry of the catalogue: a fault, how it is made, and what is said about it. */
export interface FaultCase {
  readonly fault: string;
  readonly severity: Severity;
  /** All of an error's message, or a rule of the cleaning table with its places. */
  readonly message: string;
  readonly make: (folder: string) => SurveyFiles;
  /** What must be true of the survey, where it is not that of the good export. */
  readonly check?: (survey: Survey) => void;
}

/** A case that spoils the good export. */
export const spoiled = (
  fault: string,
  severity: Severity,
  message: string,
  spoiling: Spoiling,
  check?: (survey: Survey) => void,
): FaultCase => ({
  fault,
  severity,
  message,
  make: (folder) => writeSpoiled(folder, spoiling),
  ...(check && { check }),
});

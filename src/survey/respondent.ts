import type { Case } from './case';

/** An organisation that the survey was sent to, as in data/reference. */
export interface Organisation {
  /** Its code in the register, or its name where the register has none. */
  readonly code: string;
  readonly name: string;
  /** Id of the population that it belongs to. */
  readonly kind: string;
  /** Key of its group; null where the register has none. */
  readonly group: string | null;
}

/** One organisation's answer that counts, after cleaning. */
export interface Respondent extends Case {
  /** Answer id, as text. */
  readonly id: string;
  /** Null where the survey has no register of who was asked. */
  readonly organisation: Organisation | null;
  readonly kind: string | null;
  /** How much the answer weighs, from 0, where the export has a column of weights. */
  readonly weight?: number;
}

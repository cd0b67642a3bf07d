import type { Case } from './case';

/** Gotland counts as a municipality, as in the report. */
export type OrganisationKind = 'municipality' | 'region';

/** An organisation that the survey was sent to, as in data/reference. */
export interface Organisation {
  /** Four digits for a municipality, six for one of its parts, two for a county council or region. */
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Municipality group, A1 to C9 (2017); null for a region. */
  readonly group: string | null;
}

/** One organisation's answer that counts, after cleaning. */
export interface Respondent extends Case {
  /** Answer id, as text. */
  readonly id: string;
  /** Null where the survey has no register of who was asked. */
  readonly organisation: Organisation | null;
  readonly kind: OrganisationKind | null;
}

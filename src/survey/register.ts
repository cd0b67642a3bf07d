import type { Organisation } from './respondent';

/** A row of a register: something public that the export is checked against, such as a country. */
export interface RegisterRow {
  /** Null where the register has no codes. */
  readonly code: string | null;
  readonly name: string;
  /** Other names that it goes by. */
  readonly otherNames: readonly string[];
  /** Key of the group that it belongs to; null if the register has none. */
  readonly group: string | null;
  /** Further columns that the codebook keeps, by their heads. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A group of organisations, such as the large ones. */
export interface OrganisationGroup {
  readonly key: string;
  readonly label: string;
}

/** A list that the study knows from elsewhere: of who was asked, or of what an option can be. */
export interface Register {
  readonly id: string;
  readonly rows: readonly RegisterRow[];
}

/** Those who were asked and are in one register: all of a kind. */
export interface Population {
  readonly id: string;
  readonly organisations: readonly Organisation[];
  /** Codes of organisations of other populations that some statistics count to this one. */
  readonly alsoCounted: readonly string[];
}

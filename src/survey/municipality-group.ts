/** A municipality group of SKL's 2017 classification. */
export interface MunicipalityGroup {
  /** A1 to C9. */
  readonly key: string;
  readonly label: string;
}

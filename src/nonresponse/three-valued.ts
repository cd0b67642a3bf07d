/** True, false, or null where nobody knows. */
export type Known = boolean | null;

/** Whether all hold: one that does not is enough to know. */
export const allOf = (values: readonly Known[]): Known =>
  values.includes(false) ? false : values.includes(null) ? null : true;

/** Whether any holds: one that does is enough to know. */
export const anyOf = (values: readonly Known[]): Known =>
  values.includes(true) ? true : values.includes(null) ? null : false;

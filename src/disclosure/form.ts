import type { Terms } from '../solver/constraint';

/** A number of rows as an attacker sees it: a sum of unknown numbers, and what he knows. */
export interface Form {
  readonly terms: Terms;
  readonly known: number;
}

export function sumOf(forms: readonly { readonly factor: number; readonly form: Form }[]): Form {
  const terms = new Map<string, number>();
  let known = 0;
  for (const { factor, form } of forms) {
    known += factor * form.known;
    for (const [name, own] of form.terms) terms.set(name, (terms.get(name) ?? 0) + factor * own);
  }
  return { terms: new Map([...terms].filter(([, factor]) => factor !== 0)), known };
}

/** The same text for the same number. */
export const formKey = ({ terms, known }: Form): string =>
  `${[...terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, factor]) => `${factor}${name}`)
    .join(' ')} ${known}`;

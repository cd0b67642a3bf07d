import type { Codebook } from './codebook';
import { readReference, type Reference } from './reference';

/** Who was asked, and the countries, where the codebook speaks of them: other surveys need no registers. */
export function referenceOf({ administrative, cooperations }: Codebook, folder: string): Reference {
  const usesCountries = cooperations?.fields.some(({ optionsFrom }) => optionsFrom !== undefined) === true;
  if (administrative.code !== undefined || usesCountries) return readReference(folder);
  return { organisations: [], groups: [], countries: [] };
}

import { readCodebook } from '../../export/read-codebook';
import { readReference, type Reference } from '../../export/reference';
import { findCodebook, findReference } from '../../export/survey-files';
import { didYouMean } from '../../input/nearest';

const known = new Map<string, Reference>();

/**
 * How many organisations of a population the study's registers know; read once.
 * @throws InputError if codebook or register cannot be read; Error `unknown population: …`
 */
export function registeredOrganisations(population: string): number {
  const [codebook, folder] = [findCodebook(), findReference()];
  const key = `${codebook}\n${folder}`;
  const reference = known.get(key) ?? readReference(readCodebook(codebook), folder);
  known.set(key, reference);
  const found = reference.populations.find(({ id }) => id === population);
  const ids = reference.populations.map(({ id }) => id);
  if (!found)
    throw new Error(`unknown population: ${population}${didYouMean(population, ids)} (known: ${ids.join(', ')})`);
  return found.organisations.length;
}

import { readReference, type Reference } from '../../export/reference';
import { environment } from '../../input/environment';
import { inStudy } from '../../input/study';
import type { Organisation } from '../../survey/respondent';

const known = new Map<string, Reference>();

/**
 * How many organisations of a kind the public registers know; read once.
 * @throws InputError if a register cannot be read.
 */
export function registeredOrganisations(kind: Organisation['kind']): number {
  const folder = environment.reference() ?? inStudy('data', 'reference');
  const reference = known.get(folder) ?? readReference(folder);
  known.set(folder, reference);
  return reference.organisations.filter((organisation) => organisation.kind === kind).length;
}

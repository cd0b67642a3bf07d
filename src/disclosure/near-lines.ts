import type { AttackModel } from './attack-model';
import type { Secret } from './find-exposed';

/** Lines that speak of the same rows and questions as some numbers: what could be changed to protect them. */
export function nearLines(model: AttackModel, secrets: readonly Secret[]): string[] {
  const atoms = new Set(
    secrets.flatMap(({ target: { form, answered } }) => [...form.terms.keys(), ...(answered?.terms.keys() ?? [])]),
  );
  return model.model.constraints.flatMap(({ from, terms }) =>
    from !== null && [...terms.keys()].some((atom) => atoms.has(atom)) ? [from] : [],
  );
}

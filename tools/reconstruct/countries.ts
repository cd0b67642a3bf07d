import type { Reference } from '../../src/export/reference';

/** A country of the register, with its part of the world. */
export interface Country {
  readonly name: string;
  readonly part: string;
  readonly otherNames: readonly string[];
}

export const countriesOf = ({ registers }: Pick<Reference, 'registers'>): Country[] =>
  (registers.find(({ id }) => id === 'countries')?.rows ?? []).map(({ name, otherNames, fields }) => ({
    ...{ name, otherNames },
    part: fields.get('varldsdel') ?? '',
  }));

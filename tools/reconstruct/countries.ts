import type { Reference } from '../../src/export/reference';

/** A country of the register, with its part of the world. */
export interface Country {
  readonly name: string;
  readonly part: string;
  readonly otherNames: readonly string[];
}

/** The countries of the survey; others are known, so that an export that names them loads. */
export const countriesOf = ({ registers }: Pick<Reference, 'registers'>): Country[] =>
  (registers.find(({ id }) => id === 'countries')?.rows ?? [])
    .filter(({ fields }) => fields.get('lista') !== 'i bruk')
    .map(({ name, otherNames, fields }) => ({
      ...{ name, otherNames },
      part: fields.get('varldsdel') ?? '',
    }));

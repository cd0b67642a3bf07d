import { matchKey } from '../../../../src/input/normalise-text';
import { COUNTRIES } from '../random-survey';
import type { Book } from './book';
import type { Meaning } from './grid';
import { kindOf } from './kinds';

/** The forms of a cooperation, as the codebook of random surveys has them. */
export const FORMS = ['Vänort', 'Annat'] as const;

/** What people write into a free text who have nothing to say. */
export const NOTHING = [
  ...['-', '–', '—', '.', '..', 'nej', 'Nej', 'inget', 'Inga', 'n/a', 'N/A', 'NA', 'ej svar', 'vet ej', '?', '0', 'x'],
  ...['(tomt)', 'null', 'None', 'nan', 'NULL', ' ', '\u200b'],
];
const EMPTY = new Set(NOTHING.map(matchKey));

/** Labels of the options of a column. */
export const labelsOf = ({ questions }: Book, key: string): readonly string[] =>
  key === 'form'
    ? FORMS
    : key === 'land'
      ? COUNTRIES.map(({ name }) => name)
      : (questions[Number(/^q(\d+)/u.exec(key)?.[1])]?.options ?? []);

/** What a cell of a column means when it is typed over, as far as a person can tell; else what it meant before. */
export function meaningOf(book: Book, key: string, text: string, before: Meaning): Meaning {
  const plain = text.trim().replace(/\s+/gu, ' ');
  const kind = kindOf(key);
  const means = (value: Meaning['value']): Meaning => ({ key, value });
  if (kind === 'box') return plain === '' ? means(false) : before;
  if (kind === 'text') return means(EMPTY.has(matchKey(plain)) ? null : plain);
  if (key === 'status') return ['Slutförd', 'Ofullständig', 'Test'].includes(plain) ? means(plain) : before;
  if (key === 'id') return means(plain);
  const place = labelsOf(book, key).findIndex((label) => matchKey(label) === matchKey(plain));
  if (place >= 0) return means(place);
  return plain === '' ? means(null) : before;
}

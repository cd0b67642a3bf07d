import { didYouMean, nearest } from '../input/nearest';
import { matchKey } from '../input/normalise-text';
import { cellFault, placeOf, readText, type ReadingContext } from './read-cell';
import type { RegisteredOrganisation } from './reference';

/** Reads who answered: by code; the name must be one that the organisation goes by. */
export function readOrganisation(
  context: ReadingContext,
  letters: ReadonlyMap<string, string>,
  row: number,
  organisations: readonly RegisteredOrganisation[],
): RegisteredOrganisation | null {
  const [codeColumn, nameColumn] = [letters.get('code') ?? '', letters.get('organisation') ?? ''];
  if (context.sheet.problem(codeColumn, row)) {
    readText(context, codeColumn, row);
    return null;
  }
  const raw = readText(context, codeColumn, row) ?? '';
  const code = codeOf(raw);
  if (code !== raw) context.log.add('code-form', placeOf(context, codeColumn, row));
  const name = readText(context, nameColumn, row) ?? '';
  const found = organisations.find((organisation) => organisation.code === code);
  const remedy = 'Correct the code or the name.';
  if (!found) {
    const byName = name === '' ? undefined : organisations.find((organisation) => hasName(organisation, name));
    cellFault(context, codeColumn, row, {
      found: raw === '' ? 'no code' : `unknown code ${/^[\d.,]+$/u.test(raw) ? raw.slice(0, 20) : context.quote(raw)}`,
      expected: byName ? `${byName.code}, the code of ${byName.name}` : 'a code of data/reference',
      remedy,
    });
    return null;
  }
  if (name !== '' && !hasName(found, name)) {
    const names = organisations.map((organisation) => organisation.name);
    // A name that is near none of the known ones may be a person's.
    const shown = nearest(name, names) === null && !names.includes(name) ? 'another name' : `"${name}"`;
    cellFault(context, nameColumn, row, {
      found: `${shown} with code ${code}${didYouMean(name, names)}`,
      expected: `${found.name}, whose code this is`,
      remedy,
    });
    return null;
  }
  return found;
}

/** Four digits, or two: with the leading zero that a number loses, without the decimals that it gains. */
function codeOf(raw: string): string {
  const digits = raw.replace(/[.,]0+$/u, '');
  return /^(\d|\d{3})$/u.test(digits) ? `0${digits}` : digits;
}

/** "Ale" and "Ale kommun", and what regions were called before and after. */
function hasName({ name, kind, otherNames }: RegisteredOrganisation, text: string): boolean {
  const plain = (one: string): string =>
    matchKey(one).replace(kind === 'municipality' ? /s? (kommun|stad)$/u : /^$/u, '');
  return [name, ...otherNames].some(
    (one) =>
      matchKey(one) === matchKey(text) || plain(text) === plain(one) || plain(text) === plain(one).replace(/s$/u, ''),
  );
}

import { didYouMean } from '../input/nearest';
import { hasName, organisationLookup } from './organisation-lookup';
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
  const lookup = organisationLookup(organisations);
  const digits = raw.replace(/[.,]0+$/u, '');
  const found = formsOf(digits).flatMap((code) => lookup.byCode(code) ?? [])[0];
  const code = found?.code ?? digits;
  if (code !== raw) context.log.add('code-form', placeOf(context, codeColumn, row));
  const name = readText(context, nameColumn, row) ?? '';
  const remedy = 'Correct the code or the name.';
  if (!found) {
    const byName = name === '' ? undefined : lookup.byName(name);
    cellFault(context, codeColumn, row, {
      found: raw === '' ? 'no code' : `unknown code ${/^[\d.,]+$/u.test(raw) ? raw.slice(0, 20) : context.quote(raw)}`,
      expected: byName ? `${byName.code}, the code of ${byName.name}` : 'a code of data/reference',
      remedy,
    });
    return null;
  }
  if (name !== '' && !hasName(found, name)) {
    const { shown, hint } = shownName(context, name, organisations, remedy);
    cellFault(context, nameColumn, row, {
      found: `${shown} with code ${code}${hint}`,
      expected: `${found.name}, whose code this is`,
      remedy,
    });
    return null;
  }
  return found;
}

/** A code, and with the leading zero that it loses as a number. */
const formsOf = (code: string): readonly string[] => (/^\d+$/u.test(code) ? [code, `0${code}`] : [code]);

/** What a message says of a wrong name. Looking through a register takes long, so it is done for what is shown alone. */
function shownName(
  { sheet, faults }: ReadingContext,
  name: string,
  organisations: readonly RegisteredOrganisation[],
  remedy: string,
): { readonly shown: string; readonly hint: string } {
  const stranger = { shown: 'another name', hint: '' };
  if (!faults.isListed({ file: sheet.file, sheet: sheet.name, remedy })) return stranger;
  const names = organisations.map((organisation) => organisation.name);
  const hint = didYouMean(name, names);
  // A name that is near none of the known ones may be a person's.
  return hint === '' && !names.includes(name) ? stranger : { shown: `"${name}"`, hint };
}

import { maskPersonal } from '../input/mask-personal';
import { matchKey, normaliseText } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';

/** Shows a cell's text in a message, unless it could tell who somebody is. */
export type Quote = (text: string) => string;

/** Characters of a cell that a message shows. */
const LENGTH = 60;
/** Characters that are looked at: whoever pasted a book into a cell finds it by its address. */
const LOOKED_AT = 500;
/** Two words or more, each with a capital: how people are called, and not how options are. */
const NAME = /^\p{Lu}[\p{L}’'-]+([ .]+\p{Lu}[\p{L}’'-]*){1,3}$/u;

/**
 * A cell may stand in the wrong column, so what the personal columns of the
 * sheet hold is quoted nowhere, nor what looks like an address or a person's name.
 * @param known Texts that may be shown although they look like names, such as those of organisations.
 */
export function quoter(sheet: Sheet, personal: readonly string[], known: readonly string[] = []): Quote {
  const hidden = new Set<string>();
  for (const row of sheet.rows) {
    for (const column of personal) {
      const value = sheet.value(column, row);
      if (value !== null && String(value).trim() !== '') hidden.add(matchKey(String(value)));
    }
  }
  const open = new Set(known.map(matchKey));
  return (raw) => {
    const text = normaliseText(raw.slice(0, LOOKED_AT));
    const key = matchKey(text);
    if (!open.has(key) && (hidden.has(key) || NAME.test(text)))
      return `a text of ${text.length} character${text.length === 1 ? '' : 's'}`;
    const masked = maskPersonal(text);
    return `"${masked.length > LENGTH || raw.length > LOOKED_AT ? `${masked.slice(0, LENGTH)}…` : masked}"`;
  };
}

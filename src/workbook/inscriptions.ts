import type { WorkBook } from 'xlsx';

/** A text that a workbook carries beside its sheets, and what it is called there. */
export interface Inscription {
  readonly name: string;
  readonly text: string;
}

/** Document properties, those of one's own too, and defined names that hold a text. */
export function inscriptions({ Props, Custprops, Workbook }: WorkBook): Inscription[] {
  const ownProperties = Object.entries({ ...Custprops }).map(([name, text]) => [asUtf8(name), asUtf8(text)] as const);
  const properties = [...Object.entries({ ...Props }), ...ownProperties].flatMap(
    ([name, text]: readonly [string, unknown]) => (typeof text === 'string' ? [{ name, text }] : []),
  );
  const names = (Workbook?.Names ?? []).flatMap(({ Name, Ref }) => {
    const [, text] = /^=?"(.*)"$/su.exec(Ref) ?? [];
    return text === undefined ? [] : [{ name: Name, text: text.replaceAll('""', '"') }];
  });
  return [...properties, ...names];
}

/** The library leaves the UTF-8 of properties of one's own undecoded: each byte is a character there. */
function asUtf8<T>(text: T): T | string {
  // eslint-disable-next-line no-control-regex
  if (typeof text !== 'string' || /[^\u0000-\u00ff]/u.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

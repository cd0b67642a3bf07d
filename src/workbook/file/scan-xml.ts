import { damaged } from '../../input/damage';

/** One tag of an XML part. */
export interface Tag {
  /** Name without prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  /** Name of the element around this one; empty for the outermost. */
  readonly parent: string;
  /** What stands between the name and the end of the tag. */
  readonly attributes: string;
  /** What stands between the tag before and this one, undecoded. */
  readonly text: string;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*/u;

/**
 * Takes what stands at a place in one go, if it is of the commonest form: where
 * it ends, or -1. Large sheets are scanned four times as fast with one.
 */
export type Shortcut = (xml: string, at: number) => number;

/**
 * Goes through the tags of a part in order, and so makes sure that it is whole:
 * every tag ends, every element is closed, nothing follows the last one.
 * @throws DamageError naming the part.
 */
export function scanXml(xml: string, part: string, onTag: (tag: Tag) => void, shortcut?: Shortcut): void {
  const broken = (): Error => damaged('a part that is cut off or not well-formed', part);
  const open: string[] = [];
  let [at, roots] = [0, 0];
  for (;;) {
    const taken = shortcut ? shortcut(xml, at) : -1;
    if (taken >= 0) {
      at = taken;
      continue;
    }
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    const skipped = skip(xml, start);
    if (skipped === -1) throw broken();
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    const end = endOfTag(xml, start);
    if (end < 0) throw broken();
    const kind = xml[start + 1] === '/' ? 'close' : xml[end - 1] === '/' ? 'empty' : 'open';
    const inside = xml.slice(start + (kind === 'close' ? 2 : 1), kind === 'empty' ? end - 1 : end);
    const space = inside.search(/\s/u);
    const fullName = space < 0 ? inside : inside.slice(0, space);
    if (NAME.exec(fullName)?.[0] !== fullName) throw broken();
    if (kind === 'close') {
      if (open.pop() !== fullName) throw broken();
    } else if (open.length === 0 && roots++ > 0) throw broken();
    onTag({
      name: bare(fullName),
      kind,
      parent: bare(open[open.length - 1] ?? ''),
      attributes: space < 0 ? '' : inside.slice(space),
      text: start > at ? xml.slice(at, start) : '',
    });
    if (kind === 'open') open.push(fullName);
    at = end + 1;
  }
  if (roots === 0 || open.length > 0 || xml.slice(at).trim() !== '') throw broken();
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

/** End of a declaration, comment or CDATA section; 0 if it is a tag, -1 if it does not end or is a DOCTYPE. */
function skip(xml: string, start: number): number {
  for (const [opening, closing] of [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!xml.startsWith(opening, start)) continue;
    const end = xml.indexOf(closing, start + opening.length);
    return end < 0 ? -1 : end + closing.length;
  }
  return xml[start + 1] === '!' ? -1 : 0;
}

/** The `>` that ends a tag; one inside a quoted attribute does not. */
function endOfTag(xml: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) return -1;
    const quote = openQuote(xml, start, end);
    if (quote === '') return end;
    const closing = xml.indexOf(quote, end);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

function openQuote(xml: string, start: number, end: number): string {
  let quote = '';
  for (let at = start; at < end; at++) {
    const character = xml[at];
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
  }
  return quote;
}

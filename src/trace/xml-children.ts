/** An element right below the outermost one. */
export interface XmlChild {
  /** Without prefix. */
  readonly name: string;
  readonly xml: string;
}

/** A part, taken apart one level deep. */
export interface XmlParts {
  /** From the beginning to the outermost element's start tag. */
  readonly open: string;
  /** Prefix of the outermost element, with its colon; empty without one. */
  readonly prefix: string;
  readonly children: readonly XmlChild[];
  readonly close: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:\w+:)?)([\w.-]+)(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/** Takes a part of a workbook apart; comments between the children are no children. */
export function xmlChildren(xml: string): XmlParts {
  const children: XmlChild[] = [];
  let [open, prefix, close] = ['', '', ''];
  let [depth, start] = [0, 0];
  const token = new RegExp(TOKEN);
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    const [tag, slash, own = '', name = ''] = match;
    if (name === '') continue;
    const end = match.index + tag.length;
    if (slash === '/') depth--;
    if (depth === 0) {
      if (slash === '/') close = tag;
      else {
        [open, prefix] = [xml.slice(0, end), own];
        if (tag.endsWith('/>')) return { open: `${open.slice(0, -2)}>`, prefix, children, close: `</${own}${name}>` };
      }
    } else if (depth === 1) {
      if (slash !== '/') start = match.index;
      if (slash === '/' || tag.endsWith('/>')) children.push({ name, xml: xml.slice(start, end) });
      // The bulk of a sheet: nothing of its name is inside.
      else if (name === 'sheetData') {
        const last = xml.indexOf(`</${own}sheetData`, end);
        if (last > 0) token.lastIndex = last;
      }
    }
    if (slash !== '/' && !tag.endsWith('/>')) depth++;
  }
  return { open, prefix, children, close };
}

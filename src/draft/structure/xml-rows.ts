/** The entries of a part of a LimeSurvey file: for each row its texts by tag. */
export type XmlRow = ReadonlyMap<string, string>;

/**
 * The rows of a section of an XML file that holds tables: `<questions><rows><row><qid>…`.
 * Tags, attributes and entities beyond that form are not looked at, so that nothing is fetched or multiplied.
 */
export function xmlRows(xml: string, section: string): XmlRow[] {
  const start = xml.indexOf(`<${section}>`);
  const end = start < 0 ? -1 : xml.indexOf(`</${section}>`, start);
  if (end < 0) return [];
  return xml
    .slice(start, end)
    .split('<row>')
    .slice(1)
    .map((row) => new Map([...row.matchAll(TAG)].map(([, tag = '', cdata, text = '']) => [tag, cdata ?? text])));
}

const TAG = /<(\w+)>(?:\s*<!\[CDATA\[([^]*?)\]\]>\s*|([^<]*))<\/\1>/gu;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const PATTERNS = new Map<string, RegExp>();

/** The value of an attribute in a tag's text (one byte a character, as scanned), or null. */
export function attribute(attributes: string, name: string): string | null {
  let pattern = PATTERNS.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
    PATTERNS.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  if (!found) return null;
  const text = Buffer.from(found[1] ?? found[2] ?? '', 'latin1').toString('utf8');
  return text.includes('&') ? text.replace(/&(#x?)?(\w+);/giu, decode) : text;
}

function decode(whole: string, number: string | undefined, body: string): string {
  if (!number) return ENTITIES[body] ?? whole;
  const code = parseInt(body, number.length === 2 ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

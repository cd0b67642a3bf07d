const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text without what XML cannot hold: control characters, lone surrogates. */
export const xmlText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** Text for XML: markup escaped, and what XML cannot hold left out. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** Characters of an id at most. */
const LENGTH = 30;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  œ: 'oe',
};
/** Signs that tell bands apart. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[<≤]/gu, ' under '],
  [/[>≥]/gu, ' over '],
  [/(?<=\d) ?\+/gu, ' plus '],
  [/%/gu, ' percent '],
  [/&/gu, ' and '],
];

/**
 * An id made of a text: lower-case letters a to z, digits and hyphens, 30
 * characters at most, cut between words; empty if nothing is left.
 * @example slug('Hur många åker tåg?') // 'hur-manga-aker-tag'
 */
export function slug(text: string): string {
  let plain = text.toLowerCase().normalize('NFC');
  for (const [sign, word] of SIGNS) plain = plain.replace(sign, word);
  plain = plain
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z])['’](?=[a-z])/gu, '')
    .replace(/[^a-z0-9]/gu, (letter) => LETTERS[letter] ?? '-')
    .replace(/-+/gu, '-')
    .replace(/^-|-$/gu, '');
  if (plain.length <= LENGTH) return plain;
  const cut = plain.slice(0, LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return end >= LENGTH / 2 ? cut.slice(0, end) : plain.slice(0, LENGTH).replace(/-$/u, '');
}

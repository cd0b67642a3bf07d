/** Width of a character in Source Sans 3, in parts of the font size; the classes are rounded up. */
function widthOf(character: string): number {
  if (/[iljtfrI.,:;|'’!() ]/u.test(character)) return 0.31;
  if (/[mwMW%–—]/u.test(character)) return 0.84;
  if (/[\p{Lu}&]/u.test(character)) return 0.62;
  return 0.53;
}

/** About how wide a text is drawn, in px. A little more than true, so that nothing is cut off. */
export const textWidth = (text: string, fontSize: number): number =>
  fontSize * [...text].reduce((sum, character) => sum + widthOf(character), 0);

/** Breaks a text into lines no wider than a width; a word that is wider by itself is broken too. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, fontSize))) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As {@link wrap}, in as few lines, but of about the same length: no single word is left on the last one. */
export function wrapEvenly(text: string, width: number, fontSize: number): string[] {
  const fewest = wrap(text, width, fontSize).length;
  // Narrower than its widest word, a line would break it.
  const widest = Math.max(...text.split(' ').map((word) => textWidth(word, fontSize)));
  let lines = wrap(text, width, fontSize);
  for (let narrower = width * 0.95; narrower > Math.max(width / 2, widest); narrower *= 0.95) {
    const tried = wrap(text, narrower, fontSize);
    if (tried.length > fewest) break;
    lines = tried;
  }
  return lines;
}

/** A word in pieces that fit. */
function pieces(word: string, width: number, fontSize: number): string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const parts = [''];
  for (const character of word) {
    const longer = `${parts.at(-1)}${character}`;
    if (textWidth(longer, fontSize) <= width) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

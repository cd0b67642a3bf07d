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

/** Breaks a text into lines no wider than a width; a single word may be wider. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
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
  let lines = wrap(text, width, fontSize);
  for (let narrower = width * 0.95; narrower > width / 2; narrower *= 0.95) {
    const tried = wrap(text, narrower, fontSize);
    if (tried.length > fewest) break;
    lines = tried;
  }
  return lines;
}

/** Widths of characters in hundredths of the font size. */
const [SMALL, CAPITAL, NARROW, WIDE] = [53, 62, 31, 84];
const FEW = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * A word that is drawn as wide as told, to a hundredth of the font size.
 * @param hundredths Of the font size.
 * @throws Error `no word of width: …` if no characters add up to it.
 */
export function wordOfWidth(hundredths: number): string {
  const found = search(hundredths);
  if (found === null) throw new Error(`no word of width: ${hundredths}`);
  return found;
}

/** Two words: one of nearly the greatest width that fits into so many px, and one of nearly the least that does not. */
export function aroundLimit(px: number, fontSize: number): { readonly fits: string; readonly exceeds: string } {
  const limit = Math.floor((100 * px) / fontSize);
  const near = (sign: 1 | -1): string =>
    [1, 2, 3].map((step) => search(limit + sign * step)).find((word) => word !== null) ?? wordOfWidth(limit + sign);
  return { fits: near(-1), exceeds: near(1) };
}

function search(hundredths: number): string | null {
  for (let capitals = 0; capitals * CAPITAL <= hundredths; capitals++)
    for (const narrow of FEW)
      for (const wide of FEW) {
        const rest = hundredths - capitals * CAPITAL - narrow * NARROW - wide * WIDE;
        if (rest >= 0 && rest % SMALL === 0)
          return 'A'.repeat(capitals) + 'i'.repeat(narrow) + 'm'.repeat(wide) + 'x'.repeat(rest / SMALL);
      }
  return null;
}

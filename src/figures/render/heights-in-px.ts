/** A text's tag, and what it holds; an empty text has no end tag. */
const TEXT = /(<text\b[^>]*[^/>]>)(.*?)<\/text>/gs;
const LINE = /<tspan\b[^>]*\sclass="line"[^>]*>/g;
const SHIFT = /\sdy="([^"]*)em"/;
const HEIGHT = /\sy="([^"]*)"/;
const FONT_SIZE = /font-size:\s*([\d.]+)px/;

/**
 * An SVG from plotly in which each text, and each line of one, stands at a height
 * of its own in px. Plotly writes heights as shifts in em, a text's and its lines':
 * some programs add the two up, so that lines lie on each other, and some pass over them.
 * @throws Error `no font size: …` at a shifted text without one in px.
 */
export const heightsInPx = (svg: string): string =>
  svg.replace(TEXT, (text, tag: string, content: string) => {
    const shifted = [tag, ...(content.match(LINE) ?? [])].filter((one) => SHIFT.test(one));
    if (shifted.length === 0) return text;
    const size = FONT_SIZE.exec(tag)?.[1];
    if (size === undefined) throw new Error(`no font size: ${tag} cannot be placed`);
    const place = (one: string): string => placed(one, Number(size));
    // A line's own shift takes the place of its text's.
    const lines = content.replace(LINE, place);
    return `${lines === content ? place(tag) : tag.replace(SHIFT, '')}${lines}</text>`;
  });

function placed(tag: string, size: number): string {
  const shift = Number(SHIFT.exec(tag)?.[1] ?? 0) * size;
  const height = (y: string): number => Number((Number(y) + shift).toFixed(3));
  return tag.replace(SHIFT, '').replace(HEIGHT, (_, y: string) => ` y="${height(y)}"`);
}

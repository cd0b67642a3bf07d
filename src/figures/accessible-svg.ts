import type { Figure } from './figure';
import { escapeXml } from './escape-xml';

/**
 * Gives an SVG from plotly a name and a description for screen readers, and
 * names its parts in order of appearance: plotly names them at random.
 */
export function accessibleSvg(svg: string, { id, title, alt }: Pick<Figure, 'id' | 'title' | 'alt'>): string {
  const names = new Map<string, string>();
  const rename = (found: string): string => {
    const known = names.get(found) ?? `${id}-${found.replace(/-?[0-9a-f]{6}$/, '')}${names.size + 1}-`;
    names.set(found, known);
    return known;
  };
  // Within tags only: between them stands text, which may look like a name.
  const renamed = svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/\b(?:defs|clip|topdefs|legend|g|p)-?[0-9a-f]{6}/g, rename),
  );
  const described = `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(alt)}</desc>`;
  // An empty style stands elsewhere in the first drawing of a page than in later ones.
  const root = (_: string, attributes: string): string =>
    `<svg${attributes.replace(' style=""', '')} role="img" aria-labelledby="${id}-title ${id}-desc">${described}`;
  return `${renamed.replace(/<svg\b([^>]*)>/, root)}\n`;
}

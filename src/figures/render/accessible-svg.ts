import type { Figure } from '../draw/figure';
import { escapeXml } from '../draw/escape-xml';
import { heightsInPx } from './heights-in-px';
import { sortAttributes } from './sort-attributes';

/**
 * Gives an SVG from plotly a name and a description for screen readers, has every
 * program draw its texts at the same heights, and writes it the same way whenever
 * it is drawn: plotly names its parts at random, here they are named in order of appearance.
 */
export function accessibleSvg(svg: string, { id, title, alt }: Pick<Figure, 'id' | 'title' | 'alt'>): string {
  const names = new Map<string, string>();
  const rename = (found: string): string => {
    const known = names.get(found) ?? `${id}-${found.replace(/-?[0-9a-f]{6}$/, '')}${names.size + 1}-`;
    names.set(found, known);
    return known;
  };
  // Within tags only: between them stands text, which may look like a name.
  const renamed = sortAttributes(heightsInPx(svg)).replace(/<[^>]*>/g, (tag) =>
    tag.replace(/\b(?:defs|clip|topdefs|legend|g|p)-?[0-9a-f]{6}/g, rename),
  );
  const described = `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(alt)}</desc>`;
  const root = `<svg$1 role="img" aria-labelledby="${id}-title ${id}-desc">${described}`;
  return `${renamed.replace(/<svg\b([^>]*)>/, root)}\n`;
}

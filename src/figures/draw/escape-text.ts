import { xmlText } from './escape-xml';

/** Text from data in plotly's pseudo-HTML: shown as text, never as markup, and fit for an SVG. */
export const escapeText = (text: string): string =>
  xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

import { escapeText } from './escape-text';

/** Lines of data's text as plotly breaks them. */
export const linesText = (lines: readonly string[]): string => lines.map(escapeText).join('<br>');

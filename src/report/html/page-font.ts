import { readFileSync } from 'node:fs';
import { fontFile } from '../picture/font-file';

/** The font within the page, so that texts in figures have the room that was measured for them. */
export const pageFont = (): string =>
  ([400, 700] as const)
    .map((weight) => {
      const bytes = readFileSync(fontFile(weight)).toString('base64');
      return `@font-face{font-family:"Source Sans 3";font-weight:${weight};src:url(data:font/ttf;base64,${bytes}) format("truetype")}`;
    })
    .join('\n');

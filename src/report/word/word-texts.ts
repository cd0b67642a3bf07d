import { inLanguage } from '../../input/language';

const SV = {
  language: 'sv-SE',
  contents: 'Innehåll',
  figure: 'Figur',
  table: 'Tabell',
  page: 'Sida',
  baseStyle: 'Bas och källa',
  cellStyle: 'Tabelltext',
};
const EN: typeof SV = {
  language: 'en-GB',
  contents: 'Contents',
  figure: 'Figure',
  table: 'Table',
  page: 'Page',
  baseStyle: 'Base and source',
  cellStyle: 'Table text',
};

/** What a Word document says by itself. */
export const wordTexts = (): typeof SV => inLanguage({ sv: SV, en: EN });

import { inLanguage } from '../../input/language';

const SV = {
  skip: 'Till innehållet',
  contents: 'Innehåll',
  figure: 'Figur',
  table: 'Tabell',
  showTable: 'Visa tabell',
  csv: 'Hämta tal som CSV',
  tableOf: 'Tal bakom',
  marks: 'Piltangenterna leder från stapel till stapel.',
};

const EN: typeof SV = {
  skip: 'Skip to the content',
  contents: 'Contents',
  figure: 'Figure',
  table: 'Table',
  showTable: 'Show table',
  csv: 'Download the numbers as CSV',
  tableOf: 'Numbers behind',
  marks: 'Arrow keys lead from bar to bar.',
};

/** What the page says around what it shows. */
export const pageTexts = (): typeof SV => inLanguage({ sv: SV, en: EN });

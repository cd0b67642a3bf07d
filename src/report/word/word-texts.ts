import { inLanguage } from '../../input/language';

const SV = { language: 'sv-SE', contents: 'Innehåll', figure: 'Figur', table: 'Tabell', page: 'Sida' };
const EN: typeof SV = { language: 'en-GB', contents: 'Contents', figure: 'Figure', table: 'Table', page: 'Page' };

/** What a Word document says by itself. */
export const wordTexts = (): typeof SV => inLanguage({ sv: SV, en: EN });

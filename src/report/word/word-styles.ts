import { LineRuleType, type IStylesOptions } from 'docx';
import { wordTexts } from './word-texts';

const FONT = 'Arial';
const INK = '1C2733';
const ACCENT = '12476B';
const MUTED = '4D5A66';

/** Styles of our own beside Word's. */
export const BASE_STYLE = 'BaseAndSource';
export const CELL_STYLE = 'TableText';

/** Sizes in half points, distances in twentieths of a point. All of it can be restyled by name in Word. */
export const wordStyles = (): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: wordTexts().language } },
      paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 48, bold: true },
      paragraph: { spacing: { after: 200, line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 36, bold: true, color: ACCENT },
      paragraph: { keepNext: true, spacing: { before: 0, after: 200 } },
    },
    heading2: {
      run: { size: 27, bold: true, color: ACCENT },
      paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
    },
    heading3: {
      run: { size: 23, bold: true, color: ACCENT },
      paragraph: { keepNext: true, spacing: { before: 240, after: 100 } },
    },
    caption: {
      run: { size: 21, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: BASE_STYLE,
      name: wordTexts().baseStyle,
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 17, color: MUTED },
      paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: CELL_STYLE,
      name: wordTexts().cellStyle,
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 16 },
      paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
});

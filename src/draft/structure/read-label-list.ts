import { matchKey, normaliseText } from '../../input/normalise-text';
import type { ColumnLabels, Structure } from './structure';

/** Headers of a list of labels, as letters and digits alone. */
const NAMES = {
  variable: [
    'variable',
    'variablename',
    'name',
    'column',
    'field',
    'item',
    'variabel',
    'variabelnamn',
    'kolumn',
    'namn',
  ],
  code: ['code', 'value', 'kod', 'värde', 'values', 'codes'],
  label: ['label', 'valuelabel', 'etikett', 'benämning', 'svarsalternativ', 'option', 'meaning', 'betydelse'],
  text: [
    'text',
    'question',
    'variablelabel',
    'description',
    'fråga',
    'variabeletikett',
    'questiontext',
    'frågetext',
    'beskrivning',
  ],
} as const;

const placeOf = (heads: readonly string[], names: readonly string[]): number =>
  heads.findIndex((head) => names.includes(head));

/** Whether a table lists labels of codes by column. */
export const isLabelList = (heads: readonly string[]): boolean =>
  [NAMES.variable, NAMES.code, NAMES.label].every((names) => placeOf(heads, names) >= 0);

/**
 * Reads a list of labels: a row a code, with the column's name, which may be
 * blank where it is that of the row above, and perhaps the question's text. A row
 * without a code gives the text of its column as label.
 */
export function readLabelList(heads: readonly string[], records: readonly (readonly string[])[]): Structure {
  const labels = new Map<string, ColumnLabels>();
  let last = '';
  for (const cells of records) {
    const at = (names: readonly string[]): string => normaliseText(cells[placeOf(heads, names)] ?? '');
    last = at(NAMES.variable) || last;
    const [code, label, text] = [at(NAMES.code), at(NAMES.label), at(NAMES.text)];
    const own = labels.get(matchKey(last)) ?? { text: null, options: [] };
    labels.set(matchKey(last), {
      text: own.text ?? (text || (code === '' ? label || null : null)),
      options: code === '' || label === '' ? own.options : [...own.options, { code, label }],
    });
  }
  return { questions: [], labels };
}

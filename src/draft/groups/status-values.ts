import { matchKey } from '../../input/normalise-text';
import type { Column } from '../table/column';

/** What values of a status column mean. */
export interface StatusValues {
  readonly finished: readonly string[];
  readonly unfinished: readonly string[];
  readonly test: readonly string[];
}

const MEANINGS: Readonly<Record<keyof StatusValues, readonly string[]>> = {
  finished: [
    'complete',
    'completed',
    'finished',
    'submitted',
    'true',
    'yes',
    '1',
    '2',
    'slutförd',
    'klar',
    'avslutad',
    'besvarad',
    'inskickad',
    'ja',
  ],
  unfinished: [
    ...[
      'partial',
      'incomplete',
      'in progress',
      'started',
      'unfinished',
      'false',
      'no',
      '0',
      'unverified',
      'ofullständig',
    ],
    ...['påbörjad', 'ej slutförd', 'disqualified', 'screened out', 'over quota', 'nej', 'delvis besvarad', 'ej klar'],
  ],
  test: ['test', 'survey preview', 'preview', 'survey test', 'testsvar', 'förhandsgranskning'],
};

/** Sorts the values of a status column; null if one of them is not known, or none says finished. */
export function statusValues({ labels }: Pick<Column, 'labels'>): StatusValues | null {
  const texts = [...labels.values()].map(({ text }) => text);
  const of = (meaning: keyof StatusValues): string[] =>
    texts.filter((text) => MEANINGS[meaning].includes(matchKey(text)));
  const values = { finished: of('finished'), unfinished: of('unfinished'), test: of('test') };
  // A form's state: 0 incomplete, 1 unverified, 2 complete.
  if (values.finished.includes('2') && values.finished.includes('1')) {
    values.finished = values.finished.filter((text) => text !== '1');
    values.unfinished.push('1');
  }
  const isKnown = Object.values(values).flat().length === texts.length;
  return isKnown && values.finished.length > 0 ? values : null;
}

import { inLanguage } from '../input/language';
import { capitalised } from '../language/words';
import type { Register } from '../published/register';
import type { Table } from '../tables/table';
import type { HiddenBase } from './finding';
import { rangeText } from './words';

type Verdicts = Readonly<Record<HiddenBase['verdict'], string>>;

const SV: Verdicts = {
  impossible: 'Ingen bas är möjlig',
  determined: 'Basen är bestämd',
  narrowed: 'Några baser är möjliga',
  open: 'Nästan inget',
};

const EN: Verdicts = {
  impossible: 'No base is possible',
  determined: 'The base is determined',
  narrowed: 'Some bases are possible',
  open: 'Almost nothing',
};

/** A hidden base as a row: what it is, the percentages of it, what bounds it, and what it can be. */
export const hiddenBaseRow = (
  { label, claims, most, bases, arithmetic, verdict }: HiddenBase,
  register: Register,
): readonly Table['rows'][number][string][] => [
  capitalised(label),
  claims.map((id) => register.claim(id).printed).join(', '),
  most,
  bases.map(([first, last]) => rangeText(first, last)).join(', '),
  arithmetic.join('; '),
  inLanguage({ sv: SV, en: EN })[verdict],
];

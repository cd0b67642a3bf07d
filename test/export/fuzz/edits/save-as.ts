import { ENCODINGS } from '../../../support/csv-export';
import type { Edit } from './edit';
import type { SaveForm } from './save-book';

const FORMS: readonly SaveForm[] = [
  ...(['xlsx', 'xlsm', 'xlsb', 'xls', 'ods'] as const).map((as) => ({ as })),
  ...(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[]).flatMap((encoding) =>
    ([',', ';', '\t'] as const).map((delimiter) => ({ as: 'csv' as const, delimiter, encoding })),
  ),
];

/** Saving in another format, without any edit. */
export const SAVING: readonly Edit[] = FORMS.map((form) => ({
  name: `save as ${Object.values(form)
    .map((part) => (part === '\t' ? 'tab' : part))
    .join(' ')}`,
  apply: (_, book) => {
    book.save = form;
    return { touched: [] };
  },
}));

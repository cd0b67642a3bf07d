import type { Question } from '../survey/question';
import type { CodebookQuestion, CodebookTable } from './codebook';

/** The linked table that answers a list: the one that it names, or the only one. */
export const tableOf = (
  { type, table }: Pick<CodebookQuestion, 'type' | 'table'>,
  tables: readonly CodebookTable[],
): CodebookTable | undefined => {
  if (type !== 'list') return undefined;
  return table === undefined ? (tables.length === 1 ? tables[0] : undefined) : tables.find(({ id }) => id === table);
};

/** What a list question asks of its table; undefined for every other question. */
export function listOf(entry: CodebookQuestion, tables: readonly CodebookTable[]): Question['list'] {
  const table = tableOf(entry, tables);
  return table && { table: table.id, form: table.form ?? null, forms: entry.forms ?? [], fields: entry.fields ?? [] };
}

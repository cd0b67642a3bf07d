import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { Random } from '../../tools/reconstruct/random';

const CODEBOOK = 'data/codebook/internationella-samarbeten-2018.yaml';
const REFERENCE = 'data/reference';

interface Entry {
  id: string;
  options?: unknown[];
  asked?: { question: string };
}
interface Codebook {
  questions: Entry[];
  tables: { fields: Entry[] }[];
}

/** Entries in their order, but each after the question that routes to it. */
function routable<E extends Entry>(entries: readonly E[]): E[] {
  const placed: E[] = [];
  const isReady = ({ asked }: E): boolean => !asked || placed.some(({ id }) => id === asked.question);
  while (placed.length < entries.length) placed.push(...entries.filter((one) => !placed.includes(one) && isReady(one)));
  return placed;
}

/** Codebook and registers that say the same in another order: questions, options, fields, organisations, countries. */
export function shuffledRegisters(folder: string, seed: number): { codebook: string; reference: string } {
  const random = new Random(seed);
  const shuffledEntries = <E extends Entry>(entries: readonly E[]): E[] =>
    random
      .shuffled(entries)
      .map((entry) => ({ ...entry, ...(entry.options && { options: random.shuffled(entry.options) }) }));
  const codebook = parse(readFileSync(CODEBOOK, 'utf8'), { merge: true }) as Codebook;
  const other = {
    ...codebook,
    questions: routable(shuffledEntries(codebook.questions)),
    tables: codebook.tables.map((table) => ({ ...table, fields: routable(shuffledEntries(table.fields)) })),
  };
  const reference = join(folder, 'reference');
  mkdirSync(reference, { recursive: true });
  writeFileSync(join(folder, 'codebook.yaml'), stringify(other, { aliasDuplicateObjects: false }));
  for (const name of readdirSync(REFERENCE)) {
    if (!name.endsWith('.csv')) cpSync(join(REFERENCE, name), join(reference, name));
    else {
      const [head = '', ...rows] = readFileSync(join(REFERENCE, name), 'utf8').trimEnd().split('\n');
      writeFileSync(join(reference, name), `${[head, ...random.shuffled(rows)].join('\n')}\n`);
    }
  }
  return { codebook: join(folder, 'codebook.yaml'), reference };
}

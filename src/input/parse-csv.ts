import { CellCount } from './cell-count';
import { damaged } from './damage';

/** The characters that separate the cells of a table in text form. */
const DELIMITERS = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One record: its cells, and the line of the file on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Splits text into records. Quoted cells may hold delimiters, line breaks and
 * doubled quotes; empty lines are records of one empty cell.
 * @param count Of all files that belong together.
 * @throws DamageError if a quote is not closed, naming the line where it opens, or if there are too many cells.
 */
export function parseCsv(text: string, delimiter: Delimiter, most = Infinity, count = new CellCount()): CsvRecord[] {
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  let [cells, startLine]: [string[], number] = [[], 1];
  while (at <= text.length && records.length < most) {
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end < 0) throw damaged('a quotation mark that is not closed', `line ${line}`);
      const quoted = text.slice(at + 1, end);
      cell = quoted.replaceAll('""', '"');
      line += quoted.split(/\r\n|\r|\n/u).length - 1;
      at = end + 1;
      const rest = endOfCell(text, at, delimiter);
      cell += text.slice(at, rest);
      at = rest;
    } else {
      const end = endOfCell(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    count.add(cell !== '', () => `line ${line}`);
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    if (at < text.length || cells.length > 1 || cell !== '') records.push({ line: startLine, cells });
    if (at >= text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line++;
    [cells, startLine] = [[], line];
  }
  return records;
}

function closingQuote(text: string, opening: number): number {
  let at = opening + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0 || text[end + 1] !== '"') return end;
    at = end + 2;
  }
}

function endOfCell(text: string, start: number, delimiter: Delimiter): number {
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

/** The delimiter that splits the first records into most cells, evenly; a first line `sep=;` says it. */
export function findDelimiter(text: string): Delimiter {
  const told = /^sep=(.)/iu.exec(text)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === told);
  if (known) return known;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

function evenness(text: string, delimiter: Delimiter): number {
  let widths: number[];
  try {
    widths = parseCsv(text, delimiter, 40).map(({ cells }) => cells.length);
  } catch {
    return 0;
  }
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => ((width - 1) * count) / widths.length));
}

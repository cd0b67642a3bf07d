import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { joinLines, splitLines } from './multiline';
import type { MimeBundle, Output } from './kernel/output';
import { stableJson } from './stable-json';

export interface CodeCell {
  cell_type: 'code';
  id: string;
  metadata: Record<string, unknown>;
  source: string;
  outputs: Output[];
  execution_count: number | null;
}

export interface TextCell {
  cell_type: 'markdown' | 'raw';
  id: string;
  metadata: Record<string, unknown>;
  source: string;
  attachments?: unknown;
}

export type Cell = CodeCell | TextCell;

/** A notebook of nbformat 4.5, with multi-line texts as one string each. */
export interface Notebook {
  metadata: Record<string, unknown>;
  cells: Cell[];
}

export const isCode = (cell: Cell): cell is CodeCell => cell.cell_type === 'code';

/** Code cells with code in them, the ones that are counted. */
export const cellsToRun = ({ cells }: Notebook): CodeCell[] =>
  cells.filter(isCode).filter(({ source }) => source.trim() !== '');

/**
 * Reads an .ipynb file of nbformat 4.
 * @throws Error that names the file and what is wrong with it.
 */
export function readNotebook(path: string): Notebook {
  return parseNotebook(readFileSync(path, 'utf8'), basename(path));
}

/** Reads the text of an .ipynb file; `name` is for error messages. Cells without an id (before 4.5) get one by position. */
export function parseNotebook(text: string, name = 'notebook'): Notebook {
  const wrong = (what: string) => new Error(`not a notebook: ${name}: ${what}`);
  let json: Partial<{ nbformat: number; metadata: object; cells: Record<string, unknown>[] }>;
  try {
    json = JSON.parse(text) as typeof json;
  } catch (error) {
    throw wrong(`${(error as Error).message}; restore the file or save it again from Jupyter`);
  }
  if (json?.nbformat !== 4) throw wrong(`nbformat is ${json?.nbformat}, expected 4; open and save it in Jupyter`);
  if (!Array.isArray(json.cells)) throw wrong('it has no cells');
  const cells = json.cells.map((cell, index) => {
    if (!cell || !['code', 'markdown', 'raw'].includes(String(cell.cell_type)))
      throw wrong(`cell ${index + 1} is neither code, markdown nor raw`);
    return readCell(cell, index);
  });
  return { metadata: { ...json.metadata }, cells };
}

function readCell(cell: Record<string, unknown>, index: number): Cell {
  const shared = {
    id: typeof cell.id === 'string' ? cell.id : `cell-${index + 1}`,
    metadata: { ...(cell.metadata as object) },
    source: joinLines(cell.source),
  };
  if (cell.cell_type !== 'code')
    return {
      ...shared,
      cell_type: cell.cell_type as TextCell['cell_type'],
      ...(cell.attachments ? { attachments: cell.attachments } : {}),
    };
  return {
    ...shared,
    cell_type: 'code',
    outputs: ((cell.outputs ?? []) as Output[]).map(readOutput),
    execution_count: (cell.execution_count ?? null) as number | null,
  };
}

function readOutput(output: Output): Output {
  if (output.output_type === 'stream') return { ...output, text: joinLines(output.text) };
  if (output.output_type === 'error') return output;
  return { ...output, data: mapData(output.data, (value) => (Array.isArray(value) ? joinLines(value) : value)) };
}

/** The bytes that Jupyter would save: sorted keys, indented by one space, texts as lists of lines, a last line feed. */
export function formatNotebook({ metadata, cells }: Notebook): string {
  const written = cells.map((cell) => ({
    ...cell,
    source: splitLines(cell.source),
    ...(isCode(cell) ? { outputs: cell.outputs.map(writeOutput) } : {}),
  }));
  return `${stableJson({ metadata, cells: written, nbformat: 4, nbformat_minor: 5 })}\n`;
}

function writeOutput(output: Output): unknown {
  if (output.output_type === 'stream') return { ...output, text: splitLines(output.text) };
  if (output.output_type === 'error') return output;
  return {
    ...output,
    data: mapData(output.data, (value, type) =>
      typeof value === 'string' && isLines(type) ? splitLines(value) : value,
    ),
  };
}

const isLines = (type: string): boolean =>
  type.startsWith('text/') || type === 'image/svg+xml' || type === 'application/javascript';

/** JSON types stay as they are: there a list is a list and no list of lines. */
const mapData = (data: MimeBundle, change: (value: unknown, type: string) => unknown): MimeBundle =>
  Object.fromEntries(
    Object.entries(data).map(([type, value]) => [type, /[/+]json$/.test(type) ? value : change(value, type)]),
  );

/** Writes a notebook as {@link formatNotebook} forms it. */
export function writeNotebook(path: string, notebook: Notebook): void {
  writeFileSync(path, formatNotebook(notebook));
}

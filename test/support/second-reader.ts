import { spawnSync } from 'node:child_process';

/** What a program that is not SheetJS reads in a cell. */
export interface ReadCell {
  /** Null for a blank cell. */
  readonly value: unknown;
  /** As aRGB; null without a solid fill. */
  readonly fill: string | null;
  /** Number format, and whether it is bold. */
  readonly format: string;
}

/** Cells by address, by sheet in the workbook's order. */
export type ReadWorkbook = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;

const SCRIPT = `
import json, sys
from openpyxl import load_workbook
def read(cell):
    fill = cell.fill.fgColor.rgb if cell.fill.fill_type == 'solid' else None
    return [cell.value, fill, f'{cell.number_format}{" bold" if cell.font.b else ""}']
book = load_workbook(sys.argv[1])
cells = [[sheet.title, [[cell.coordinate, *read(cell)] for row in sheet.iter_rows() for cell in row]] for sheet in book]
json.dump(cells, sys.stdout, default=str)
`;

const COMMANDS = ['python3', 'python'];

/**
 * Reads workbooks with openpyxl, which shares no code with what writes them here.
 * Null if there is no Python that has it: it is no part of the project.
 */
export function secondReader(): ((file: string) => ReadWorkbook) | null {
  const python = COMMANDS.find((command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0);
  return python === undefined ? null : (file) => read(python, file);
}

function read(python: string, file: string): ReadWorkbook {
  const { status, stdout, stderr } = spawnSync(python, ['-c', SCRIPT, file], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`openpyxl cannot read ${file}: ${stderr}`);
  const sheets = JSON.parse(stdout) as [string, [string, unknown, string | null, string][]][];
  return new Map(
    sheets.map(([sheet, cells]) => [
      sheet,
      new Map(cells.map(([address, value, fill, format]) => [address, { value, fill, format }])),
    ]),
  );
}

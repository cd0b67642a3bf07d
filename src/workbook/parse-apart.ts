import { spawnSync } from 'node:child_process';
import { deserialize } from 'node:v8';
import type { ParsingOptions, WorkBook } from 'xlsx';
import { damaged, tooLarge } from '../input/damage';

/** What the process of its own may take; a file within the limits needs a fraction. */
const [SECONDS, MEGABYTES] = [15, 600];

/** Reads a workbook from standard input and writes what the loader needs of it to standard output. */
const PROGRAM = `
const { readFileSync, writeSync } = require('fs');
// What the library prints would stand among the bytes.
console.log = console.warn = console.error = () => undefined;
const [path, options] = process.argv.slice(1);
let book;
try {
  book = require(path).read(readFileSync(0), JSON.parse(options));
} catch (error) {
  process.exit(3);
}
const bare = ({ t, v, f }) => (f === undefined ? { t, v } : { t, v, f });
const Sheets = {};
for (const name of book.SheetNames) {
  const sheet = book.Sheets[name] || {};
  Sheets[name] = {
    '!data': (sheet['!data'] || []).map((row) => row && row.map(bare)),
    '!rows': (sheet['!rows'] || []).map((row) => row && { hidden: row.hidden }),
    '!merges': sheet['!merges'] || [],
    '!cols': (sheet['!cols'] || []).map((column) => column && { hidden: column.hidden }),
  };
}
const { WBProps, Sheets: about, Names } = book.Workbook || {};
const Workbook = {
  WBProps: { date1904: !!(WBProps && WBProps.date1904) },
  Sheets: (about || []).map(({ Hidden }) => ({ Hidden })),
  Names: (Names || []).map(({ Name, Ref }) => ({ Name, Ref })),
};
const { SheetNames, Props, Custprops } = book;
const bytes = require('v8').serialize({ SheetNames, Sheets, Workbook, Props, Custprops });
for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
`;

/**
 * Reads a workbook of a binary format in a process of its own: these formats
 * cannot be checked to the last byte beforehand, and a wrong length in one makes
 * the library fill the memory.
 * @throws DamageError if it cannot be read, or not within the time and memory.
 */
export function parseApart(bytes: Buffer, options: ParsingOptions): WorkBook {
  const limit = `--max-old-space-size=${MEGABYTES}`;
  const { status, stdout } = spawnSync(
    process.execPath,
    [limit, '-e', PROGRAM, require.resolve('xlsx'), JSON.stringify(options)],
    {
      input: bytes,
      timeout: SECONDS * 1000,
      killSignal: 'SIGKILL',
      maxBuffer: 400e6,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { TZ: process.env['TZ'] ?? '' },
    },
  );
  if (status === 0) return deserialize(stdout) as WorkBook;
  if (status === 3) throw damaged('a damaged workbook');
  throw tooLarge('a workbook that takes too long or too much memory to read', `${SECONDS} s and ${MEGABYTES} MB`);
}

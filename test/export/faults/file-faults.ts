import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from 'xlsx';
import { ANSWERS_PART, inPart, writeSpoiled } from '../../support/spoiled-export';
import { unzip, zip } from '../../support/zip';
import { spoiled, type FaultCase } from './fault-case';

const EXPECTED = 'a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods) or .csv';
const GIVE = 'Export the answers again and give that file.';
const not = (found: string, name = 'export.xlsx'): string => `${name}: found ${found}, expected ${EXPECTED}. ${GIVE}`;
const damage = (found: string, part?: string, name = 'export.xlsx'): string =>
  `${[name, part].filter(Boolean).join(', ')}: found ${found}, expected an undamaged workbook. Export the answers again, and send the file without opening it in between.`;
const large = (found: string, most: string, part?: string): string =>
  `${['export.xlsx', part].filter(Boolean).join(', ')}: found ${found}, expected at most ${most}. Copy the sheets with the answers into a new workbook and give that.`;
const LOCKED = (name = 'export.xlsx'): string =>
  `${name}: found a workbook locked with a password, expected an open one. Save it without a password, and give that file.`;
const text = (content: string) => () => Buffer.from(content);

/** An .xls whose stream has another first record, as Excel writes when it encrypts. */
function lockedXls(bytes: Buffer): Buffer {
  const file = XLSX.CFB.read(bytes, { type: 'buffer' }) as object;
  const stream = (XLSX.CFB.find(file, 'Workbook') as { content: Uint8Array }).content;
  const record = Buffer.from([0x2f, 0, 2, 0, 0, 0]);
  const first = 4 + Buffer.from(stream).readUInt16LE(2);
  const locked = Buffer.concat([stream.subarray(0, first), record, stream.subarray(first)]);
  const book = XLSX.CFB.utils.cfb_new() as object;
  XLSX.CFB.utils.cfb_add(book, '/Workbook', locked);
  return XLSX.CFB.write(book, { type: 'buffer' }) as Buffer;
}

function compoundOf(name: string): Buffer {
  const file = XLSX.CFB.utils.cfb_new() as object;
  XLSX.CFB.utils.cfb_add(file, `/${name}`, Buffer.alloc(5000, 1));
  return XLSX.CFB.write(file, { type: 'buffer' }) as Buffer;
}

const big =
  (name: string, size: number, lies = {}) =>
  (): Buffer => {
    const content = Buffer.alloc(size, ' ');
    return zip(
      [
        ['xl/workbook.xml', '<workbook/>'],
        [name, content],
      ],
      lies,
    );
  };

/** Something under the export's path that is no file. */
const special = (fault: string, name: string, make: (folder: string) => string): FaultCase => ({
  fault,
  severity: 'error',
  message: not(fault, name),
  make: (folder) => ({ ...writeSpoiled(folder, {}), export: make(folder) }),
});
/** They are none on Windows; opening a named pipe waits for somebody to write to it. */
const SPECIAL =
  process.platform === 'win32'
    ? []
    : [
        special('a named pipe', 'pipe', (folder) => {
          execFileSync('mkfifo', [join(folder, 'pipe')]);
          return join(folder, 'pipe');
        }),
        special('a device', 'zero', () => '/dev/zero'),
      ];

/** Files that are no workbook, or not a whole one. */
export const FILE_FAULTS: readonly FaultCase[] = [
  {
    fault: 'no such file',
    severity: 'error',
    message: not('no such file', 'borta.xlsx'),
    make: (folder) => ({ ...writeSpoiled(folder, {}), export: join(folder, 'borta.xlsx') }),
  },
  {
    fault: 'a folder',
    severity: 'error',
    message: not('a folder', 'mapp.xlsx'),
    make: (folder) => {
      mkdirSync(join(folder, 'mapp.xlsx'));
      return { ...writeSpoiled(folder, {}), export: join(folder, 'mapp.xlsx') };
    },
  },
  spoiled('empty file', 'error', not('an empty file'), { bytes: text('') }),
  spoiled('text under the name of a workbook', 'error', not('text that is not named .csv'), { bytes: text('a;b\n') }),
  spoiled('web page saved as .xls', 'error', not('a web page (HTML) under the name of a workbook', 'export.xls'), {
    name: 'export.xls',
    bytes: text('<html><table><tr><td>Svars-ID</td></tr></table></html>'),
  }),
  spoiled('XML spreadsheet', 'error', not('an XML file', 'export.xls'), {
    name: 'export.xls',
    bytes: text('<?xml version="1.0"?><Workbook/>'),
  }),
  spoiled(
    'spreadsheet in a single XML file',
    'error',
    `export.fods: found a spreadsheet in a single XML file (.fods), expected ${EXPECTED}. Save it as .ods or .xlsx and give that file.`,
    {
      name: 'export.fods',
      bytes: text('<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="x"></office:document>'),
    },
  ),
  ...SPECIAL,
  spoiled('PDF', 'error', not('a PDF document'), { bytes: text('%PDF-1.7\n') }),
  spoiled('picture', 'error', not('a picture'), { bytes: () => Buffer.from('\u0089PNG\r\n', 'latin1') }),
  spoiled('rich text', 'error', not('a text document (RTF)'), { bytes: text('{\\rtf1 hej}') }),
  spoiled('unknown bytes', 'error', not('a file of unknown kind'), { bytes: () => Buffer.alloc(68, 7) }),
  spoiled(
    'Word document',
    'error',
    `export.xlsx: found a Word document, expected a workbook. Unpack or save it as .xlsx and give that file.`,
    {
      bytes: () => zip([['word/document.xml', '<w/>']]),
    },
  ),
  spoiled(
    'zip archive with the workbook inside',
    'error',
    `export.xlsx: found a zip archive without a workbook in it, expected a workbook. Unpack or save it as .xlsx and give that file.`,
    {
      bytes: (bytes) => zip([['export.xlsx', bytes]]),
    },
  ),
  spoiled(
    'Word or Outlook file of the old kind',
    'error',
    `export.xls: found a file of another program, such as Word or Outlook, expected a workbook. Export the answers again and give that file.`,
    {
      name: 'export.xls',
      bytes: () => compoundOf('WordDocument'),
    },
  ),
  spoiled('password on an .xlsx', 'error', LOCKED(), { bytes: () => compoundOf('EncryptedPackage') }),
  spoiled('password on an .xls', 'error', LOCKED('export.xls'), {
    name: 'export.xls',
    bookType: 'biff8',
    bytes: lockedXls,
  }),
  spoiled('password on an .ods', 'error', LOCKED('export.ods'), {
    name: 'export.ods',
    bookType: 'ods',
    parts: (parts) =>
      parts.set(
        'META-INF/manifest.xml',
        '<m:manifest xmlns:m="x"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      ),
  }),
  spoiled('password on the archive', 'error', LOCKED(), {
    bytes: () => zip([['xl/workbook.xml', '<workbook/>']], { 'xl/workbook.xml': { flags: 1 } }),
  }),
  spoiled('file cut off', 'error', damage('a workbook that is cut off (a zip archive without its end)'), {
    bytes: (bytes) => bytes.subarray(0, bytes.length / 2),
  }),
  spoiled('.xls cut off', 'error', damage('an .xls workbook that is cut off or damaged', undefined, 'export.xls'), {
    name: 'export.xls',
    bookType: 'biff8',
    bytes: (bytes) => bytes.subarray(0, 1500),
  }),
  spoiled(
    'one byte changed on the way',
    'error',
    damage('a part whose checksum does not fit its content', ANSWERS_PART),
    {
      bytes: () =>
        zip(
          [
            ['xl/workbook.xml', '<workbook/>'],
            [ANSWERS_PART, '<worksheet/>'],
          ],
          { [ANSWERS_PART]: { crc: 1 } },
        ),
    },
  ),
  spoiled('part that cannot be unpacked', 'error', damage('a part whose sizes contradict each other', ANSWERS_PART), {
    bytes: () =>
      zip(
        [
          ['xl/workbook.xml', '<workbook/>'],
          [ANSWERS_PART, '<worksheet/>'],
        ],
        { [ANSWERS_PART]: { method: 0 } },
      ),
  }),
  spoiled('false size in the archive', 'error', damage('a part whose sizes contradict each other', ANSWERS_PART), {
    bytes: () =>
      zip(
        [
          ['xl/workbook.xml', '<workbook/>'],
          [ANSWERS_PART, '<worksheet/>'],
        ],
        { [ANSWERS_PART]: { localSize: 9 } },
      ),
  }),
  spoiled(
    'larger than the archive says',
    'error',
    damage('a part that cannot be unpacked, or is larger than the archive says', 'xl/b.bin'),
    {
      bytes: big('xl/b.bin', 50e6, { 'xl/b.bin': { size: 1000 } }),
    },
  ),
  spoiled('part twice in the archive', 'error', damage('a part that stands twice', ANSWERS_PART), {
    bytes: () =>
      zip([
        [ANSWERS_PART, '<worksheet/>'],
        [ANSWERS_PART, '<worksheet/>'],
      ]),
  }),
  spoiled(
    'zip bomb',
    'error',
    large('a part that becomes over 1000 times larger when unpacked', '200 times', 'xl/media/a.bin'),
    {
      bytes: big('xl/media/a.bin', 30e6),
    },
  ),
  spoiled('sheet of gigabytes', 'error', large('4000 MB when unpacked', '200 MB', 'xl/b.bin'), {
    bytes: big('xl/b.bin', 1000, { 'xl/b.bin': { size: 4e9 } }),
  }),
  spoiled('too many cell formats', 'error', large('over 100000 cell formats', '100000', 'xl/styles.xml'), {
    parts: (parts) => parts.set('xl/styles.xml', `<styleSheet>${'<xf/>'.repeat(100_001)}</styleSheet>`),
  }),
  spoiled('too many shared texts', 'error', large('over 1500000 shared texts', '1500000', 'xl/sharedStrings.xml'), {
    parts: (parts) => parts.set('xl/sharedStrings.xml', `<sst>${'<si/>'.repeat(1_500_001)}</sst>`),
  }),
  spoiled('sizes in 64 bits, as programs write that do not know them yet', 'read', '', {
    bytes: (bytes) => zip(unzip(bytes), {}, ['local', 'central', 'end']),
  }),
  spoiled('too many parts', 'error', large('2001 parts', '2000 parts'), {
    bytes: () => zip(Array.from({ length: 2001 }, (_, at) => [`${at}.xml`, '<a/>'] as const)),
  }),
  spoiled('too large a file', 'error', large('81 MB', '80 MB'), { bytes: () => Buffer.alloc(81e6, ' ') }),
  spoiled('sheet cut off', 'error', damage('a part that is cut off or not well-formed', ANSWERS_PART), {
    parts: inPart(ANSWERS_PART, /<\/row>[^]*$/u, ''),
  }),
  spoiled('sheet whose part is missing', 'error', damage('sheet Svar without its part', ANSWERS_PART), {
    parts: (parts) => void parts.delete(ANSWERS_PART),
  }),
  spoiled(
    'shared texts missing',
    'error',
    `export.xlsx, sheet Svar, A1: found a text that the workbook lacks, expected a value. Open the file in a spreadsheet program, save it anew, and compare the cell.`,
    {
      parts: (parts) => {
        const sheet = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>';
        parts.set(ANSWERS_PART, sheet);
      },
    },
  ),
  spoiled('entities that multiply', 'error', damage('a part that is cut off or not well-formed', 'xl/workbook.xml'), {
    parts: inPart('xl/workbook.xml', '<workbook', '<!DOCTYPE a [<!ENTITY b "bb">]><workbook'),
  }),
  spoiled(
    'workbook under another workbook’s ending',
    'warning',
    'Filen är av ett annat format än dess ändelse säger (export.xls: xlsx)',
    {
      name: 'export.xls',
    },
  ),
];

import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DamageError } from '../../../src/input/damage';
import { zipDirectory } from '../../../src/workbook/file/zip-directory';
import { readWorkbook } from '../../../src/workbook/workbook';
import { inFolder } from '../../export/fuzz/temporary';
import { spoiledBytes } from '../../support/spoiled-export';
import { unzip, zip, type Zip64Place, type ZipLie } from '../../support/zip';

const PLACES: readonly (readonly Zip64Place[])[] = [
  ['local'],
  ['central'],
  ['end'],
  ['local', 'central'],
  ['local', 'central', 'end'],
];
const PARTS = [
  ['a.xml', '<a/>'],
  ['b.xml', '<bb/>'],
] as const;
const wide = (places: readonly Zip64Place[], lies: Record<string, ZipLie> = {}): Buffer => zip(PARTS, lies, places);

/** Replaces the one place where these bytes stand. */
function patched(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  const at = bytes.indexOf(from);
  expect(bytes.indexOf(from, at + 1)).to.equal(-1);
  return Buffer.concat([bytes.subarray(0, at), to, bytes.subarray(at + from.length)]);
}

describe('zipDirectory', () => {
  const plain = zipDirectory(zip(PARTS)).map(({ name, size, packed }) => ({ name, size, packed }));

  for (const places of PLACES) {
    it(`reads numbers of 64 bits: ${places.join(', ')}`, () => {
      const entries = zipDirectory(wide(places));
      expect(entries.map(({ name, size, packed }) => ({ name, size, packed }))).to.deep.equal(plain);
      expect(entries.map(({ isZip64 }) => isZip64)).to.deep.equal([true, true]);
      expect([...unzip(wide(places))]).to.deep.equal(PARTS);
    });

    it(`lets a workbook be read that tells them so: ${places.join(', ')}`, () => {
      inFolder((folder) => {
        const path = join(folder, 'export.xlsx');
        const read = (bytes: Buffer): unknown => {
          writeFileSync(path, bytes);
          const { rows, columns, value } = readWorkbook(path).sheet('Svar');
          return rows.map((row) => columns.map((column) => value(column, row)));
        };
        const good = spoiledBytes();
        expect(read(zip(unzip(good), {}, places))).to.deep.equal(read(good));
      });
    });
  }

  it('knows an archive without them', () => {
    expect(zipDirectory(zip(PARTS)).some(({ isZip64 }) => isZip64)).to.equal(false);
  });

  it('refuses numbers that contradict each other, as it does those of 32 bits', () => {
    const message = 'a part whose sizes contradict each other';
    for (const places of PLACES)
      expect(() => zipDirectory(wide(places, { 'b.xml': { localSize: 9 } }))).to.throw(DamageError, message);
  });

  it('refuses what is told to stand elsewhere and does not', () => {
    // The extra field is there, but of another kind.
    const field = Buffer.from([1, 0, 16, 0]);
    const archive = zip([PARTS[0]], {}, ['local']);
    expect(() => zipDirectory(patched(archive, field, Buffer.from([2, 0, 16, 0])))).to.throw(
      DamageError,
      'a part whose sizes contradict each other',
    );
    const locator = Buffer.from([0x50, 0x4b, 0x06, 0x07]);
    expect(() => zipDirectory(patched(wide(['end']), locator, Buffer.alloc(4)))).to.throw(
      DamageError,
      'a zip archive whose list of parts does not fit',
    );
  });

  it('holds the same limits: sizes past 32 bits are refused by their size', () => {
    const lies = { 'b.xml': { size: 2 ** 33 } };
    expect(() => zipDirectory(wide(['local', 'central'], lies))).to.throw(DamageError, '8590 MB when unpacked');
  });
});

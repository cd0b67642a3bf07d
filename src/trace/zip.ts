import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { DamageError } from '../input/damage';

const REMEDY = 'Save it again as .xlsx, and give that file.';

/** The same for the same content: not when it was written. */
const WRITTEN = { mtime: new Date(1980, 0, 1) };

/** A zip archive of text files that can be replaced, or added at the end. */
export class Zip {
  private readonly parts: Unzipped;

  /** @throws DamageError if the bytes are no zip archive. */
  constructor(bytes: Buffer) {
    try {
      this.parts = unzipSync(bytes);
    } catch {
      throw new DamageError([{ found: 'not a zip archive', expected: 'an .xlsx or .xlsm workbook', remedy: REMEDY }]);
    }
  }

  get names(): string[] {
    return Object.keys(this.parts);
  }

  /** @throws DamageError `no part …` */
  text(name: string): string {
    const part = this.parts[name];
    if (!part) {
      const found = `no part ${name} in the workbook`;
      throw new DamageError([{ place: name, found, expected: 'an .xlsx or .xlsm workbook', remedy: REMEDY }]);
    }
    return strFromU8(part);
  }

  write(name: string, text: string): void {
    this.parts[name] = strToU8(text);
  }

  remove(name: string): void {
    Reflect.deleteProperty(this.parts, name);
  }

  toBuffer(): Buffer {
    return Buffer.from(zipSync(this.parts, WRITTEN));
  }
}

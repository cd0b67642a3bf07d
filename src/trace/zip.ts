import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/** The same for the same content: not when it was written. */
const WRITTEN = { mtime: new Date(1980, 0, 1) };

/** A zip archive of text files that can be replaced, or added at the end. */
export class Zip {
  private readonly parts: Unzipped;

  /** @throws Error if the bytes are no zip archive. */
  constructor(bytes: Buffer) {
    try {
      this.parts = unzipSync(bytes);
    } catch (error) {
      throw new Error(`not a zip archive: ${(error as Error).message}; only .xlsx and .xlsm can be marked`, {
        cause: error,
      });
    }
  }

  get names(): string[] {
    return Object.keys(this.parts);
  }

  /** @throws Error `no part …` */
  text(name: string): string {
    const part = this.parts[name];
    if (!part) throw new Error(`no part ${name} in the workbook; save it again as .xlsx`);
    return strFromU8(part);
  }

  write(name: string, text: string): void {
    this.parts[name] = strToU8(text);
  }

  toBuffer(): Buffer {
    return Buffer.from(zipSync(this.parts, WRITTEN));
  }
}

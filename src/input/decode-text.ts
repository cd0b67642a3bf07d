/** The encodings in which tables are sent. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file: by its byte order mark, as UTF-8 or UTF-16 if it is that, else as Windows-1252. */
export function decodeText(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  return encoding === 'windows-1252' ? ofWindows(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 takes Windows-1252 for Latin-1, so its dashes and quotes are put in here. */
const ofWindows = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/gu, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? '');

function encodingOf(bytes: Buffer): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zerosAt = (parity: number): number => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zerosAt(1) > start.length / 4) return 'utf-16le';
  if (zerosAt(0) > start.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

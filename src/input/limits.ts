/**
 * What a file may weigh at most. Far above any survey (100 000 answers of whom
 * each lists three cooperations are 4.5 million cells, 180 MB of XML), far below
 * what fills a machine: within these, any file is read or refused within 60 s and
 * 2 GB; up to half of them, within 20 s and 1 GB.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 80e6,
  /** Parts of a zip archive. */
  parts: 2000,
  /** Bytes of one part, and of all parts, when unpacked. */
  part: 200e6,
  unpacked: 250e6,
  /** How many times larger than packed a part may become; parts under `small` bytes may be what they like. */
  ratio: 200,
  small: 10e6,
  /** Cells with content, and all with the blank ones, of all sheets: the same in every format. */
  cells: 5e6,
  places: 25e6,
  /** Texts that cells of an .xlsx share; the library makes an object of each. */
  texts: 1.5e6,
  /** Cell formats; spreadsheet programs stop at 65 490. */
  formats: 100_000,
  /** Cells that links span, and formulas that fill ranges: the library goes through each. */
  linked: 1e6,
  arrays: 1000,
  /** Rows and columns of a spreadsheet. */
  rows: 1_048_576,
  columns: 16_384,
} as const;

/**
 * What a file may weigh at most. Far above any survey (10 000 answers to 200
 * questions are 2 million cells, 60 MB of XML), far below what fills a machine:
 * within these, any file is read or refused within 20 s and 1 GB.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  file: 80e6,
  /** Parts of a zip archive. */
  parts: 2000,
  /** Bytes of one part, and of all parts, when unpacked. */
  part: 150e6,
  unpacked: 300e6,
  /** How many times larger than packed a part may become; parts under `small` bytes may be what they like. */
  ratio: 200,
  small: 10e6,
  /** Cells with content, of all sheets. */
  cells: 8e6,
  /** Cell formats; spreadsheet programs stop at 65 490. */
  formats: 100_000,
  /** Cells that links span, and formulas that fill ranges: the library goes through each. */
  linked: 1e6,
  arrays: 1000,
  /** Rows and columns of a spreadsheet. */
  rows: 1_048_576,
  columns: 16_384,
} as const;

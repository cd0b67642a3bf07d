import { language } from '../input/language';
import type { Codebook } from './codebook';
import type { CleaningLog } from './cleaning-log';
import { maskPersonal } from '../input/mask-personal';
import { fold, matchKey, normaliseText } from '../input/normalise-text';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';

type About = NonNullable<Codebook['about']>;

/** What a workbook says about itself, and on which sheets. */
export interface AboutExport {
  /** Empty if it says nothing. */
  readonly line: string;
  readonly sheets: readonly string[];
  /** Whether it says to be invented: a stand-in for answers that are not public. */
  readonly isStandIn: boolean;
}

/** What a sheet says beside the label of the source line. `text` null: the label is there, and no text. */
interface Found {
  readonly place: string;
  readonly text: string | null;
}

/**
 * What the workbook says about itself, such as that it is a reconstruction.
 * People rename sheets, add columns, save in other
 * formats: so it is looked for on every sheet that holds no answers, in the
 * document's properties and defined names, and in the form of the answer ids.
 * Where the codebook's sheet is not as it should be, the log says so, and what
 * is left decides; a sheet that cannot be read counts as that of a stand-in.
 * @param tables The sheets that hold answers.
 */
export function aboutExport(
  workbook: Workbook,
  about: About | undefined,
  tables: readonly string[],
  answerIds: Iterable<string>,
  log: CleaningLog,
): AboutExport {
  if (!about) return { line: '', sheets: [], isStandIn: false };
  const isNamed = (sheet: string): boolean => matchKey(sheet) === matchKey(about.sheet);
  const sheets = workbook.besides(tables);
  const found = sheets.flatMap((sheet) => lineOn(sheet, about));
  const isTold = found.some(({ place, text }) => text !== null && isNamed(sheetOf(place)));
  // The sheet or its label is there, and no text.
  const isUnreadable =
    found.every(({ text }) => text === null) && (found.length > 0 || sheets.some(({ name }) => isNamed(name)));
  if (!isTold) log.add('about-unread', maskPersonal(found[0]?.place ?? about.sheet, language()));
  const texts = [
    ...found.flatMap(({ text }) => text ?? []),
    ...inscribed(workbook, about),
    ...(about.standIn && (isUnreadable || haveForm(answerIds, about.standIn.answerIds)) ? [about.standIn.line] : []),
  ];
  const { standIn } = about;
  return {
    isStandIn: standIn !== undefined && texts.some((text) => fold(text).includes(fold(standIn.line))),
    line: maskPersonal([...new Map(texts.map((text) => [fold(text), text])).values()].join('. '), language()),
    sheets: found.map(({ place }) => sheetOf(place)),
  };
}

const sheetOf = (place: string): string => place.slice(0, place.lastIndexOf('!'));

/** Rows among which the line must be. */
const LOOKED_AT = 100;

/** The source line on a sheet: beside its label, behind it in the same cell, or the stand-in's own line anywhere. */
function lineOn(sheet: Sheet, { sourceLine, standIn }: About): Found[] {
  const label = fold(sourceLine);
  const textAt = (column: string, row: number): string => normaliseText(String(sheet.value(column, row) ?? ''));
  for (const row of sheet.rows.slice(0, LOOKED_AT)) {
    for (const [index, column] of sheet.columns.entries()) {
      const text = textAt(column, row);
      const place = `${sheet.name}!${column}${row}`;
      if (fold(text) === label) {
        const beside = sheet.columns.slice(index + 1).map((one) => textAt(one, row));
        return [{ place, text: beside.find((one) => fold(one) !== '') ?? null }];
      }
      const [, before = '', behind = ''] = /^([^:=]+)[:=]\s*(.+)$/u.exec(text) ?? [];
      if (fold(before) === label) return [{ place, text: behind }];
      if (standIn && fold(text).includes(fold(standIn.line))) return [{ place, text: standIn.line }];
    }
  }
  return [];
}

/** What properties and names of the document say: by the label, or the stand-in's line in any of them. */
const inscribed = ({ inscriptions }: Workbook, { sourceLine, standIn }: About): string[] =>
  inscriptions.flatMap(({ name, text }) => {
    if (fold(name) === fold(sourceLine)) return [normaliseText(text)];
    return standIn && fold(text).includes(fold(standIn.line)) ? [standIn.line] : [];
  });

/** Whether any answer id has the form that a stand-in's have: one row of invented answers makes a result invented. */
function haveForm(ids: Iterable<string>, pattern: string): boolean {
  const form = new RegExp(`^(?:${pattern})$`, 'u');
  return [...ids].some((id) => form.test(id));
}

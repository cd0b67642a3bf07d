import { statusText, type WholeCodebook } from './whole-codebook';
import type { RegisteredOrganisation } from '../../src/export/reference';
import type { AnswerRow, Cell } from './make-rows';
import type { Random } from './random';
import { timeText } from './time-text';

/** Minutes that somebody spends on an answer that is not the one that counts. */
const LASTED = 12;

/**
 * Puts in what real exports hold and the loader must clean away, without
 * changing what counts: test answers, answers sent twice, unfinished ones, and
 * cells in odd forms.
 * @param unanswered Organisations without an answer.
 */
export function makeUntidy(
  rows: readonly AnswerRow[],
  codebook: WholeCodebook,
  unanswered: readonly RegisteredOrganisation[],
  random: Random,
): AnswerRow[] {
  const copyOf = (
    row: AnswerRow,
    changes: Record<string, Cell>,
    keep: (key: string) => boolean,
    earlier: number,
  ): AnswerRow => ({
    cells: new Map([
      ...[...row.cells].filter(([key]) => keep(key)),
      ['started', timeText(row.finished - earlier - LASTED)],
      ['finished', timeText(row.finished - earlier)],
      ...Object.entries(changes),
    ]),
    cooperations: [],
    finished: row.finished - earlier,
  });
  const isAdministrative = (key: string): boolean => !key.includes('/');
  const [begun, twice, open, template, ...others] = random.shuffled(rows);
  if (!begun || !twice || !open || !template) return [...rows];

  // Begun, left, and answered again later.
  const unfinished = copyOf(
    begun,
    { status: statusText(codebook, 'unfinished'), finished: null },
    (key) => isAdministrative(key) || key.startsWith('samarbetsformer/'),
    900,
  );
  // Answered twice: the later one counts.
  const first = copyOf(
    twice,
    { status: statusText(codebook, 'finished') },
    (key) => isAdministrative(key) || key.startsWith('samarbetsformer/') || key.startsWith('strategi/'),
    1500,
  );
  // Never sent in, but with answers: counts.
  open.cells.set('status', statusText(codebook, 'unfinished')).set('finished', null);
  const test = copyOf(
    template,
    { status: statusText(codebook, 'test'), organisation: 'Testorganisation', code: '9999' },
    (key) => isAdministrative(key) || key.startsWith('samarbetsformer/'),
    4000,
  );
  test.cooperations = template.cooperations.slice(0, 2).map((cells) => new Map(cells));
  const empty = unanswered
    .slice(0, 1)
    .map(({ name, code }) =>
      copyOf(
        template,
        { status: statusText(codebook, 'unfinished'), finished: null, organisation: name, code },
        isAdministrative,
        2500,
      ),
    );

  oddCells(others, random);
  return [...rows, unfinished, first, test, ...empty];
}

/** Cells in another form than the codebook's, one kind after the other. */
function oddCells(rows: readonly AnswerRow[], random: Random): void {
  const change = (key: string, number: number, to: (cell: Cell) => Cell): void => {
    for (const row of random.shuffled(rows.filter(({ cells }) => cells.has(key))).slice(0, number))
      row.cells.set(key, to(row.cells.get(key) ?? null));
  };
  change('organisation', 6, (cell) => `${cell} `);
  change('organisation', 5, (cell) => String(cell).normalize('NFD'));
  change('organisation', 8, (cell) => String(cell).replace(' ', '\u00a0'));
  change('samarbetsformer/vanorter-partnerskap', 7, String);
  change('mervarden/kompetens-verksamhet', 9, String);
  change('hinder/answer', 4, (cell) => `${cell} `);
  change('hinder/answer', 3, (cell) => String(cell).toLocaleUpperCase('sv'));
  change('strategi/answer', 4, (cell) => `\u00a0${cell}`);
  for (const row of random.shuffled(rows.filter(({ cells }) => String(cells.get('code')).startsWith('0'))).slice(0, 12))
    row.cells.set('code', Number(row.cells.get('code')));
}

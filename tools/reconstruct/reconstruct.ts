import { statusText, type WholeCodebook } from './whole-codebook';
import type { Reference } from '../../src/export/reference';
import { answerQuestions, type HiddenBase } from './answer-questions';
import type { RespondentDraft } from './draft';
import { inventAreas } from './invent-areas';
import { inventCooperations } from './invent-cooperations';
import { inventCountries } from './invent-countries';
import { inventNames } from './invent-names';
import { inventRespondents } from './invent-respondents';
import { inventTexts } from './invent-texts';
import { answerCells, cooperationCells, type AnswerRow, type Cell } from './make-rows';
import { makeUntidy } from './make-untidy';
import { Random } from './random';
import { solveTotals } from './solve-totals';
import { Targets } from './targets';
import { timeText } from './time-text';
import { workbookBytes } from './write-workbook';

/** The stand-in export, and how it came about. */
export interface Reconstruction {
  readonly bytes: Buffer;
  /** Bases that are printed nowhere, as chosen for municipalities. */
  readonly bases: readonly HiddenBase[];
  /** Ids of printed numbers that cannot hold together with the others. */
  readonly givenUp: readonly string[];
}

/** Invents answers that agree with the printed numbers; the same seed gives the same bytes. */
export async function reconstruct(
  codebook: WholeCodebook,
  reference: Reference,
  seed: number,
  targets = new Targets(),
): Promise<Reconstruction> {
  const random = new Random(seed);
  const totals = await solveTotals(targets.relations);
  const drafts = inventRespondents(reference, totals, targets, random);
  inventCooperations(drafts, totals, targets, random);
  inventCountries(drafts, totals, reference, targets, random);
  inventAreas(drafts, codebook, targets, random);
  inventNames(drafts, targets, random);
  const bases = answerQuestions(drafts, codebook, targets, random);
  inventTexts(drafts, targets, random);

  const answered = new Set(drafts.map(({ organisation }) => organisation.code));
  const unanswered = random.shuffled(
    reference.organisations.filter(({ code, kind }) => kind === 'municipality' && !answered.has(code)),
  );
  const rows = makeUntidy(
    drafts.map((draft) => rowOf(draft, codebook, random)),
    codebook,
    unanswered,
    random,
  );
  const ordered = [...rows].sort((a, b) => a.finished - b.finished);
  ordered.forEach((row, index) => number(row, index));
  return { bytes: workbookBytes(ordered, codebook), bases, givenUp: totals.givenUp };
}

/** Minutes for which the survey was open. */
const OPEN = 58 * 24 * 60;

function rowOf(draft: RespondentDraft, codebook: WholeCodebook, random: Random): AnswerRow {
  const { name, code, kind } = draft.organisation;
  const finished = random.whole(5000, OPEN);
  const cells = new Map<string, Cell>([
    ['status', statusText(codebook, 'finished')],
    ['organisation', kind === 'municipality' && random.next() < 0.6 ? `${name} kommun` : name],
    ['code', code],
    ['started', timeText(finished - random.whole(8, 95))],
    ['finished', timeText(finished)],
    ...answerCells(draft, codebook.questions),
  ]);
  return {
    cells,
    cooperations: draft.cooperations.map((one) => cooperationCells(one, codebook.cooperations.fields)),
    finished,
  };
}

/** Answer ids and obviously invented personal details, in order of finishing; .example and 192.0.2.0 belong to nobody. */
function number(row: AnswerRow, index: number): void {
  row.cells.set('answerId', `REK-${20180001 + index}`);
  row.cells.set('personal:E-postadress', `svar${index + 1}@svar.example`);
  row.cells.set('personal:IP-adress', `192.0.2.${(index % 254) + 1}`);
  row.cells.set('personal:Kontaktperson', `Testperson ${index + 1}`);
}

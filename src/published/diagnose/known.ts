import { chosen, type Case } from '../../survey/case';
import type { Survey } from '../../survey/survey';
import { baseReadingOf, pool, STATES, type BaseReading } from './base-reading';
import type { CountedRows } from './counted-rows';
import { counts, readingOf, type Reading } from './reading';

/** A Count, and what its rows say about how it was counted. */
export interface Known {
  readonly count: CountedRows;
  /** Null: no question divides the base as the Count does. */
  readonly reading: Reading | null;
  /** Null: the rows are not of the export. */
  readonly base: BaseReading | null;
  readonly survey: Survey;
}

/** Reads a Count, when first asked: lists hold many, and few are read. */
export function known(count: CountedRows, survey: Survey): Known {
  let reading: Reading | null | undefined;
  let base: BaseReading | null | undefined;
  const read = (): Reading | null => (reading === undefined ? (reading = readingOf(count, survey)) : reading);
  return {
    count,
    survey,
    get reading() {
      return read();
    },
    get base() {
      return base === undefined ? (base = baseReadingOf(count, survey, read()?.question ?? null)) : base;
    },
  };
}

/** What to count otherwise; what is not named stays. */
export interface Changes {
  readonly base?: Partial<BaseReading>;
  readonly reading?: Partial<Reading>;
  /** Cases beside those that count. */
  readonly besides?: { readonly respondents?: readonly Case[]; readonly cooperations?: readonly Case[] };
}

const isWhole = ({ rows, baseRows }: CountedRows): boolean => rows.length === baseRows.length;

/** Whether it is known how the Count was made. */
export const canRecount = ({ count, reading, base }: Known): boolean =>
  base !== null && base.state !== null && (reading !== null || isWhole(count));

/**
 * Counts again with changes. Null if it is not known how the Count was made.
 */
export function recount(known: Known, changes: Changes): CountedRows | null {
  const { count, reading, base, survey } = known;
  if (!base || !canRecount(known)) return null;
  const as: BaseReading = { ...base, ...changes.base };
  const by = reading && { ...reading, ...changes.reading };
  const cases = {
    respondents: [...survey.respondents, ...(changes.besides?.respondents ?? [])],
    cooperations: [...survey.cooperations, ...(changes.besides?.cooperations ?? [])],
  };
  const question = as.question ?? by?.question ?? null;
  const baseCases = pool(as, cases).filter((one) => STATES[as.state ?? 'all'](one, question?.id ?? ''));
  const baseRows: readonly unknown[] = by?.ticks
    ? baseCases.flatMap((of) => chosen(of, by.question.id).map((option) => ({ of, option })))
    : baseCases;
  return withRows(count, isWhole(count) && !by ? baseRows : baseRows.filter((row) => by && counts(by, row)), baseRows);
}

/** A Count of the same name and other rows. */
export const withRows = (
  { key, label }: CountedRows,
  rows: readonly unknown[],
  baseRows: readonly unknown[],
): CountedRows => ({ key, label, rows, baseRows, count: rows.length, base: baseRows.length });

/** A Count without the rows that a test does not keep. */
export const kept = (count: CountedRows, keep: (row: unknown) => boolean): CountedRows =>
  withRows(count, count.rows.filter(keep), count.baseRows.filter(keep));

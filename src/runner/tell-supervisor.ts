/** What a command tells the process that watches over it (bin/supervise.cjs), which can speak while this one computes. */
export interface Told {
  /** Folder that is being replaced: as it was, should the command be interrupted. */
  readonly outputs?: string;
  /** What takes long from now on, as the beginning of a line; null if nothing does. */
  readonly doing?: string | null;
}

/** Whether this process was started by bin/supervise.cjs. What it starts inherits the variable, but has another parent. */
export const isSupervised = (): boolean =>
  process.send !== undefined && process.env.SURVEY_SUPERVISOR === String(process.ppid);

/** Tells it at once, though this process is about to compute for long. Without a supervisor nobody hears it. */
export function tellSupervisor(told: Told): void {
  if (isSupervised()) process.send?.(told);
}

/**
 * Does something that may keep this process from everything else for seconds; a line then says what it is.
 * @example const survey = await saying('Reading export.xlsx', () => loadSurvey(files));
 */
export async function saying<T>(doing: string, work: () => T | Promise<T>): Promise<T> {
  tellSupervisor({ doing });
  try {
    return await work();
  } finally {
    tellSupervisor({ doing: null });
  }
}

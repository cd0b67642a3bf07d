import { digestOf } from './digest';
import type { Trial } from './run-edits';

/** What somebody needs who looks into a trial: the lines that differ, what was logged, and how to make it again. */
export function describeTrial({ edit, seed, outcome, done, before, read }: Trial): string {
  const { survey, error, crash } = read;
  const lines = (text: string): string[] => text.split('\n');
  const was = lines(digestOf(before));
  const is = survey ? lines(digestOf(survey)) : [];
  const lost = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`);
  const come = is.filter((line) => !was.includes(line)).map((line) => `+ ${line}`);
  const log = (survey?.cleaning ?? [])
    .filter(({ places }) => places.length > 0)
    .map(({ rule, places }) => `  ${rule}: ${places.join(' ')}`);
  return [
    `${outcome}: ${edit} (FUZZ_SEED=${seed})`,
    `  ${done.detail ?? ''} touched ${JSON.stringify(done.touched)}`,
    ...(survey
      ? [...lost, ...come, ...log]
      : [String(error?.message ?? (crash instanceof Error ? crash.stack : crash))]),
  ].join('\n');
}

import type { Outcome } from './outcome';
import type { Trial } from './run-edits';

const OUTCOMES: readonly Outcome[] = ['same', 'warned', 'refused', 'expected', 'silent'];

/** A table of what became of each edit, as text. */
export function tableOf(trials: readonly Trial[]): string {
  const names = [...new Set(trials.map(({ edit }) => edit))];
  const width = Math.max(...names.map((name) => name.length));
  const line = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(width), ...cells.map((cell) => String(cell === 0 ? '·' : cell).padStart(8))].join(' ');
  return [
    line('edit', ['times', ...OUTCOMES]),
    ...names.map((name) => {
      const own = trials.filter(({ edit }) => edit === name);
      return line(name, [own.length, ...OUTCOMES.map((one) => own.filter(({ outcome }) => outcome === one).length)]);
    }),
  ].join('\n');
}

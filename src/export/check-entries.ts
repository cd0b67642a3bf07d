import type { CodebookField, CodebookQuestion } from './codebook';
import { matchKey } from '../input/normalise-text';

/** Tells of a fault of the codebook: where, what was found and expected, and what to do. */
export type Report = (path: readonly PropertyKey[], found: string, expected: string, remedy: string) => void;
/** What a question's columns are called that are no option's: see slotsOf. */
const SLOTS: readonly string[] = ['answer', 'text'];
type Entry = CodebookQuestion | CodebookField;

/** Checks a list of questions or fields: ids, options and routing. */
export function checkEntries(list: readonly Entry[], root: readonly PropertyKey[], report: Report): void {
  const seen = new Map<string, Entry>();
  list.forEach((entry, index) => {
    const path = [...root, index];
    if (seen.has(entry.id)) report([...path, 'id'], `id ${entry.id} twice`, 'each id once', 'Rename one of them.');
    checkOptions(entry, path, report);
    if (entry.asked) {
      const earlier = seen.get(entry.asked.question);
      const unknown = entry.asked.any.filter((one) => !earlier?.options?.some(({ id }) => id === one));
      if (!earlier || unknown.length > 0) {
        const found = `routing by ${[entry.asked.question, ...unknown].join(' ')}`;
        const remedy = 'Name an earlier question and option ids that it has.';
        report([...path, 'asked'], found, 'an earlier question and its options', remedy);
      }
    }
    seen.set(entry.id, entry);
  });
}

function checkOptions(entry: Entry, path: readonly PropertyKey[], report: Report): void {
  const { type, id, options = [] } = entry;
  const twice = (texts: readonly string[], what: string, key: string): void =>
    texts.forEach((text, at) => {
      if (texts.indexOf(text) !== at)
        report(
          [...path, 'options', at, key],
          `${what} ${options[at]?.[key as 'id']} twice`,
          'each option once',
          'Rename one of them.',
        );
    });
  options.forEach((option, at) => {
    if (!SLOTS.includes(option.id)) return;
    const expected = `another id than ${SLOTS.join(' and ')}, which name columns`;
    report([...path, 'options', at, 'id'], `option ${option.id}`, expected, 'Rename the option.');
  });
  twice(
    options.map((option) => option.id),
    'option',
    'id',
  );
  twice(
    options.map(({ label }) => matchKey(label)),
    'label',
    'label',
  );
  if (options.filter(({ text }) => text !== undefined).length > 1)
    report([...path, 'options'], 'two options with free text', 'one at most', 'Remove one `text`.');
  const needs = type === 'single' || type === 'multiple';
  const has = options.length > 0 || ('optionsFrom' in entry && entry.optionsFrom !== undefined);
  if (needs === has) return;
  const found = `${type} question ${id} ${has ? 'with' : 'without'} options`;
  report(path, found, 'options for single and multiple choice only', 'Add or remove the options.');
}

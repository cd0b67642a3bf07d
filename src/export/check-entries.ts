import type { CodebookField, CodebookQuestion } from './codebook';
import { matchKey } from '../input/normalise-text';
import type { RoutingStep } from '../survey/question';
import { stepsOf } from '../survey/routing';

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
    checkTicks(entry, path, report);
    for (const step of entry.asked ? stepsOf(entry.asked) : []) checkStep(step, seen, [...path, 'asked'], report);
    seen.set(entry.id, entry);
    for (const { id } of entry.type === 'grid' ? (entry.items ?? []) : [])
      seen.set(`${entry.id}.${id}`, { ...entry, type: 'single' });
  });
}

/** Routing looks back: at options that are there, or at a number. */
function checkStep(
  step: RoutingStep,
  seen: ReadonlyMap<string, Entry>,
  path: readonly PropertyKey[],
  report: Report,
): void {
  const earlier = seen.get(step.question);
  const unknown = 'any' in step ? step.any.filter((one) => !earlier?.options?.some(({ id }) => id === one)) : [];
  const isWrong = 'any' in step ? unknown.length > 0 : earlier?.type !== 'number';
  if (earlier && !isWrong) return;
  const found = `routing by ${[step.question, ...unknown].join(' ')}`;
  if ('any' in step) {
    const remedy = 'Name an earlier question and option ids that it has.';
    report(path, found, 'an earlier question and its options', remedy);
  } else report(path, found, 'an earlier question of type number', 'Name one, or `any` of its options.');
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
  const codes = options.flatMap((option, at) =>
    [option.label, ...(option.code === undefined ? [] : [option.code]), ...(option.names ?? [])].map((text) => ({
      text,
      at,
    })),
  );
  for (const { text, at } of codes) {
    const other = codes.find((one) => one.at < at && matchKey(one.text) === matchKey(text));
    if (other && matchKey(options[at]?.label ?? '') !== matchKey(text)) {
      const found = `"${text}" for ${options[other.at]?.id} and ${options[at]?.id}`;
      report([...path, 'options', at], found, 'each cell value for one option', 'Correct a code or a name.');
    }
  }
  const needs = NEED_OPTIONS.includes(type);
  const has = options.length > 0 || entry.optionsFrom !== undefined;
  if (needs !== has) {
    const found = `${type} question ${id} ${has ? 'with' : 'without'} options`;
    report(path, found, `options for ${listedTypes(NEED_OPTIONS)} only`, 'Add or remove the options.');
  }
  for (const { key, types, isGiven } of parts(entry)) {
    if (!isGiven || types.includes(type)) continue;
    report(
      [...path, key],
      `${key === 'text' ? 'free text beside an option' : key} of a ${type} question`,
      `${key === 'text' ? 'it' : key} for ${listedTypes(types)} only`,
      'Remove it.',
    );
  }
  if (type === 'grid' && entry.items === undefined)
    report(path, `grid ${id} without items`, 'items, one for each column', 'Add them.');
  const items = (entry.items ?? []).map((item) => item.id);
  items.forEach((item, at) => {
    if (items.indexOf(item) !== at)
      report([...path, 'items', at, 'id'], `item ${item} twice`, 'each item once', 'Rename one of them.');
  });
}

const NEED_OPTIONS: readonly Entry['type'][] = ['single', 'multiple', 'grid', 'rank'];

/** Keys that only some types have. */
const parts = (entry: Entry): { key: string; types: readonly Entry['type'][]; isGiven: boolean }[] => [
  { key: 'items', types: ['grid', 'rank'], isGiven: entry.items !== undefined },
  { key: 'spread', types: ['single', 'grid'], isGiven: entry.spread === true },
  { key: 'separator', types: ['multiple'], isGiven: entry.separator !== undefined },
  {
    key: 'text',
    types: ['single', 'multiple'],
    isGiven: entry.options?.some(({ text }) => text !== undefined) === true,
  },
];

/** An option without a column of its own is known by its text. */
function checkTicks({ options = [] }: Entry, path: readonly PropertyKey[], report: Report): void {
  options.forEach(({ tick, text }, at) => {
    if (tick === false && text === undefined)
      report([...path, 'options', at], 'an option without a column', '`text` beside `tick: false`', 'Add the text.');
  });
}

const listedTypes = (types: readonly string[]): string =>
  [types.slice(0, -1).join(', '), types.at(-1) ?? ''].filter((part) => part !== '').join(' and ');

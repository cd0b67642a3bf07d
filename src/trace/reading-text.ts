import type { BaseReading } from '../published/diagnose/base-reading';
import type { Reading } from '../published/diagnose/reading';
import { labelOf, type Question } from '../survey/question';

const KINDS = { municipality: 'kommuner', region: 'landsting/regioner' } as const;

/** What is counted, in Swedish, as the rows tell it. */
export function readingText(reading: Reading | null, label: string): string {
  if (!reading) return `rader som cellen själv valt: ${label}`;
  const { question, options, how, ticks } = reading;
  if (how === 'answered') return `svarade på ${quoted(question)}`;
  const labels = options.map((option) => `”${labelOf(question, option)}”`).join(how === 'all' ? ' och ' : ' eller ');
  return `${ticks ? 'angivelser av' : 'angav'} ${labels} i ${quoted(question)}`;
}

/** What the base is, in Swedish, as the rows tell it. */
export function baseReadingText(base: BaseReading | null, form: Question | undefined): string {
  if (!base) return 'organisationer som fick enkäten (data/reference, inte i exporten)';
  const kinds = base.kinds.map((kind) => KINDS[kind]).join(' och ');
  const forms = base.forms.map((id) => (form ? labelOf(form, id).toLocaleLowerCase('sv') : id)).join(', ');
  const rows = base.sheet === 'answers' ? kinds : `samarbeten (${forms}) hos ${kinds}`;
  if (base.state === null) return `${rows}: rader som cellen själv valt`;
  if (base.state === 'all' || !base.question) return `${rows}: alla`;
  return `${rows} som ${base.state === 'answered' ? 'svarade på' : 'fick'} ${quoted(base.question)}`;
}

const quoted = ({ number, text }: Question): string =>
  number === null ? `fältet ”${text}”` : `fråga ${number} ”${text}”`;
